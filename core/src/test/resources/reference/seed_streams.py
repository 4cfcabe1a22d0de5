"""The golden values of SeedStreamsTest, computed a second time: python3 seed_streams.py"""

WORD = (1 << 64) - 1
GOLDEN, SILVER = 0x9E3779B97F4A7C15, 0x6A09E667F3BCC909


def mixer(a, m, b, n, c):
    def mix(z):
        z &= WORD
        z = ((z ^ (z >> a)) * m) & WORD
        z = ((z ^ (z >> b)) * n) & WORD
        return z ^ (z >> c)

    return mix


stafford13 = mixer(30, 0xBF58476D1CE4E5B9, 27, 0x94D049BB133111EB, 31)
murmur3 = mixer(33, 0xFF51AFD7ED558CCD, 33, 0xC4CEB9FE1A85EC53, 33)
lea = mixer(32, 0xDABA0B6EB09322E3, 32, 0xDABA0B6EB09322E3, 32)


def rotl(x, k):
    return ((x << k) | (x >> (64 - k))) & WORD


def stream(seed, index, draws):
    by_seed, by_index = stafford13(seed), murmur3(index + GOLDEN)
    first, second = stafford13(by_seed + by_index), murmur3(by_seed ^ rotl(by_index, 32))
    a, s = first | 1, second
    x0, x1 = stafford13(first + SILVER), stafford13(second + GOLDEN)
    for _ in range(draws):
        yield lea(s + x0)
        s = (0xD1342543DE82EF95 * s + a) & WORD
        high = x1 ^ x0
        x0, x1 = (rotl(x0, 24) ^ high ^ (high << 16)) & WORD, rotl(high, 37)


def child(seed, name):
    h = stafford13(seed)
    for c in name:
        h = murmur3(h + GOLDEN + ord(c))
    return h


for seed, index in [(0, 0), (42, 0), (42, 1), (-1, 7), (2026, -1)]:
    print(seed, index, *("0x%016xL" % draw for draw in stream(seed, index, 3)))
print(42, "win-rates", "0x%016xL" % child(42, "win-rates"))
