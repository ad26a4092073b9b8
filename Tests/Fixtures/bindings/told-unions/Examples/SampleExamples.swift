// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

extension Examples {
  static let events: [APIExample] = [
    eventsSendAPayout(),
    eventsSendACollection(),
    eventsPayACard(),
    eventsPayAnything(),
  ]
}

extension Examples {
  /// `events.send: a payout`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a payout`.
  static func eventsSendAPayout() -> APIExample {
    APIExample(
      name: "events.send: a payout",
      method: "POST",
      server: "https://api.example.com",
      path: "/events",
      query: "",
      requestBody: "{\"Event\":\"Paid\",\"Data\":{\"EventType\":\"Done\",\"Reference\":\"1\"}}",
      responseStatus: 200,
      responseBody: """
        {"Event":"Paid","Data":{"kind":2,"EventType":"Back","isRefund":true}}
        """,
      request: { () throws -> APIRequest<Event> in
        let payout = EventData.Payout(eventType: "Done", reference: "1")
        let data = EventData.payout(payout)
        let body = Event(event: "Paid", data: data)
        return .events.send(body: body)
      },
      expected: { () throws -> Event in
        let refund = EventData.Refund(eventType: "Back")
        let data = EventData.refund(refund)
        let result = Event(event: "Paid", data: data)
        return result
      }
    )
  }
}

extension Examples {
  /// `events.send: a collection`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a collection`.
  static func eventsSendACollection() -> APIExample {
    APIExample(
      name: "events.send: a collection",
      method: "POST",
      server: "https://api.example.com",
      path: "/events",
      query: "",
      requestBody: "{\"Event\":\"Paid\",\"Data\":{\"Reference\":\"1\",\"EventType\":null}}",
      responseStatus: 200,
      responseBody: "{\"Event\":\"Paid\",\"Data\":{\"kind\":3,\"amount\":1}}",
      request: { () throws -> APIRequest<Event> in
        let additionalMembers: [String: JSONValue] = ["EventType": .null]
        let collection = EventData.Collection(reference: "1", additionalMembers: additionalMembers)
        let data = EventData.collection(collection)
        let body = Event(event: "Paid", data: data)
        return .events.send(body: body)
      },
      expected: { () throws -> Event in
        let additionalMembers: [String: JSONValue] = ["amount": 1]
        let dispute = EventData.Dispute(additionalMembers: additionalMembers)
        let data = EventData.dispute(dispute)
        let result = Event(event: "Paid", data: data)
        return result
      }
    )
  }
}

extension Examples {
  /// `events.pay: a card`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a card`.
  static func eventsPayACard() -> APIExample {
    APIExample(
      name: "events.pay: a card",
      method: "POST",
      server: "https://api.example.com",
      path: "/payments",
      query: "",
      requestBody: "{\"id\":\"1\",\"card\":true,\"number\":\"2\",\"more\":3}",
      responseStatus: 200,
      responseBody: "{\"card\":false,\"name\":\"a\"}",
      request: { () throws -> APIRequest<Draft> in
        let card = Method.Card(number: "2")
        let method = Method.card(card)
        let additionalMembers: [String: JSONValue] = ["more": 3]
        let body = Payment(id: "1", method: method, additionalMembers: additionalMembers)
        return .events.pay(body: body)
      },
      expected: { () throws -> Draft in
        let additionalMembers: [String: JSONValue] = ["card": false]
        let rest = Method.Rest(name: "a", additionalMembers: additionalMembers)
        let method = Method.rest(rest)
        let result = Draft(method: method)
        return result
      }
    )
  }
}

extension Examples {
  /// `events.pay: anything`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.anything`.
  static func eventsPayAnything() -> APIExample {
    APIExample(
      name: "events.pay: anything",
      method: "POST",
      server: "https://api.example.com",
      path: "/payments",
      query: "",
      requestBody: "{\"id\":\"1\",\"name\":\"a\"}",
      responseStatus: 200,
      responseBody: "{}",
      request: { () throws -> APIRequest<Draft> in
        let rest = Method.Rest(name: "a")
        let method = Method.rest(rest)
        let body = Payment(id: "1", method: method)
        return .events.pay(body: body)
      },
      expected: { () throws -> Draft in
        let result = Draft()
        return result
      }
    )
  }
}
