#if TestServer
  import Foundation
  import NIOCore
  public import NIOSSL

  /// A certificate for `localhost` that nobody vouches for, and its key. Both are public: they prove
  /// nothing.
  public enum TestCertificate {
    /// The certificate, for who wants to trust it.
    public static func certificate() throws -> NIOSSLCertificate {
      try NIOSSLCertificate(bytes: bytes(certificateText), format: .der)
    }

    /// Makes `channel` a server's side of an encrypted connection.
    static func encrypt(_ channel: any Channel) throws {
      let configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: [.certificate(try certificate())],
        privateKey: .privateKey(try NIOSSLPrivateKey(bytes: bytes(keyText), format: .der)))
      let context = try NIOSSLContext(configuration: configuration)
      try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
    }

    private static func bytes(_ text: String) -> [UInt8] {
      Array(Data(base64Encoded: text) ?? Data())
    }

    /// Valid from 2020 to 2120.
    private static let certificateText =
      "MIIBVDCB+6ADAgECAhRwuRzWcoKlrxvCj9ZG9bN4/ghGDDAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv"
      + "c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqG"
      + "SM49AgEGCCqGSM49AwEHA0IABJDuCYJYLXroxE7iJ/v8s8GbB4nh1HwFaOfeuD1yenhknlkNlkGymJheUxjh5EE6"
      + "ff3pzNTEC+4sHQTTx12eLJyjKTAnMBQGA1UdEQQNMAuCCWxvY2FsaG9zdDAPBgNVHRMBAf8EBTADAQH/MAoGCCqG"
      + "SM49BAMCA0gAMEUCIFn6fmniwqSP+oBQmyx8GcwfaWFVm/zM6fPti/rssMLyAiEA9MQr3I4yz7IW8Eo9recoarKt"
      + "M1DTp8bpsSO2eaR4haw="

    private static let keyText =
      "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgisTBIIrtSnKv4rE4EhhI1h17/3l6q2ocRacD9kAa"
      + "6i2hRANCAASQ7gmCWC166MRO4if7/LPBmweJ4dR8BWjn3rg9cnp4ZJ5ZDZZBspiYXlMY4eRBOn396czUxAvuLB0E"
      + "08ddniyc"
  }
#endif
