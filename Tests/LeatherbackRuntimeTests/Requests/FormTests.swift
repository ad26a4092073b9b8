import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Forms")
struct FormTests {
  @Test("a form has its fields in order, encoded on both sides, and none without a value")
  func fields() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { form in
      form.text("grant_type", "client_credentials")
      form.text("a b", "x&y=z+%é\n")
      form.text("none", nil)
      form.int("count", 2)
      form.decimal("amount", 2.5)
      form.bool("flag", false)
      form.text("empty", "")
      form.sensitive("password", "p =")
      form.sensitive("other", nil)
    }
    let body = String(decoding: request.body ?? [], as: UTF8.self)
    #expect(
      body == "grant_type=client_credentials&a%20b=x%26y%3Dz%2B%25%C3%A9%0A&count=2&amount=2.5"
        + "&flag=false&empty=&password=p%20%3D")
    let redacted = String(decoding: request.redactedBody ?? [], as: UTF8.self)
    #expect(redacted.hasSuffix("&empty=&password=***"))
    #expect(request.contentType == "application/x-www-form-urlencoded")
    #expect(request.violations.isEmpty)
  }

  @Test("a form without fields is a body all the same")
  func empty() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { (_: inout FormWriter) in }
    #expect(request.body == [])
    #expect(request.contentType == "application/x-www-form-urlencoded")
  }

  @Test("what breaks a rule is noted by the name of its field")
  func violations() {
    var request = APIRequest<NoContent>(.specimenGrant)
    request.setForm { form in
      form.decimal("amount", .nan)
      form.text("scope", "abc")
      form.checkLength("scope", "abc", max: 2)
      form.checkLengthSensitive("password", "canary", max: 2)
    }
    #expect(
      request.violations.map(\.description) == [
        "amount: a number", "scope: at most 2 characters", "password: at most 2 characters",
      ])
  }
}
