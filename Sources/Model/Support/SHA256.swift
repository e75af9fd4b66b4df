/// SHA-256 as FIPS 180-4 specifies it: the identity of a file's bytes.
public struct SHA256: Sendable {
  /// The digest, 32 bytes.
  public let bytes: [UInt8]

  /// Hashes a message.
  public init(of message: [UInt8]) {
    var state = SHA256.initialState
    let tail = SHA256.padding(of: message)
    message.withUnsafeBytes { SHA256.absorb($0, into: &state) }
    tail.withUnsafeBytes { SHA256.absorb($0, into: &state) }
    bytes = [
      state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h,
    ].flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  /// The digest as 64 lower-case hex digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The eight working words of section 6.2.2.
  private struct State {
    var a, b, c, d, e, f, g, h: UInt32
  }

  /// Section 5.3.3.
  private static let initialState = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
    e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// The bytes past the last whole block, a one bit, zeros, and the length in bits (section 5.1.1).
  private static func padding(of message: [UInt8]) -> [UInt8] {
    var tail = Array(message[(message.count & ~63)...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(message.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// Takes up the whole blocks of `message`; what is left past the last one is ignored.
  private static func absorb(_ message: UnsafeRawBufferPointer, into state: inout State) {
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        var block = 0
        while block + 64 <= message.count {
          expand(message, block, into: schedule)
          compress(schedule, constants, into: &state)
          block += 64
        }
      }
    }
  }

  /// The message schedule of one block (section 6.2.2, step 1).
  private static func expand(
    _ message: UnsafeRawBufferPointer, _ block: Int,
    into schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      schedule[index] = UInt32(
        bigEndian: message.loadUnaligned(fromByteOffset: block &+ 4 &* index, as: UInt32.self))
    }
    for index in 16..<64 {
      let early = schedule[index &- 15]
      let late = schedule[index &- 2]
      let sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index &- 16] &+ sigma0 &+ schedule[index &- 7] &+ sigma1
    }
  }

  /// The 64 rounds of one block (section 6.2.2, steps 2 to 4).
  private static func compress(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
    into state: inout State
  ) {
    var now = state
    for index in 0..<64 {
      let sum1 = rotated(now.e, 6) ^ rotated(now.e, 11) ^ rotated(now.e, 25)
      let choice = (now.e & now.f) ^ (~now.e & now.g)
      let first = now.h &+ sum1 &+ choice &+ constants[index] &+ schedule[index]
      let sum0 = rotated(now.a, 2) ^ rotated(now.a, 13) ^ rotated(now.a, 22)
      let majority = (now.a & now.b) ^ (now.a & now.c) ^ (now.b & now.c)
      now = State(
        a: first &+ sum0 &+ majority, b: now.a, c: now.b, d: now.c,
        e: now.d &+ first, f: now.e, g: now.f, h: now.g)
    }
    state = State(
      a: state.a &+ now.a, b: state.b &+ now.b, c: state.c &+ now.c, d: state.d &+ now.d,
      e: state.e &+ now.e, f: state.f &+ now.f, g: state.g &+ now.g, h: state.h &+ now.h)
  }

  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    (word >> bits) | (word << (32 &- bits))
  }

  /// Section 4.2.2: the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
