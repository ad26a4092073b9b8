// One import gives a consumer the API, what it stands on, and the default transport.

@_exported public import Generated
@_exported public import LeatherbackRuntime
@_exported public import LeatherbackURLSession
