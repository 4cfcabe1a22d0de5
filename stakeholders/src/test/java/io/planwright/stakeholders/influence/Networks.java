package io.planwright.stakeholders.influence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Networks to test with. */
final class Networks {

  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private Networks() {}

  static Tie tie(String from, String to) {
    return Tie.of(TieKind.COMMUNICATION, from, to, 1, DAY);
  }

  static Tie negative(String from, String to) {
    return tie(from, to).toBuilder().sign(TieSign.NEGATIVE).build();
  }

  /** Ties written as "a-b c-d", each from the first to the second. */
  static InfluenceNetwork of(String ties) {
    InfluenceNetwork.Builder builder = InfluenceNetwork.builder();
    for (String pair : ties.split(" ")) {
      String[] ends = pair.split("-");
      builder.addTies(tie(ends[0], ends[1]));
    }
    return builder.build();
  }

  /** The kite of D. Krackhardt, "Assessing the political landscape", 1990, figure 1. */
  static InfluenceNetwork kite() {
    return of(
        "Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed"
            + " Beverly-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth"
            + " Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane");
  }

  /** The karate club of W. Zachary, Journal of Anthropological Research 33 (1977). */
  static InfluenceNetwork karate() {
    return of(
        "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14"
            + " 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11"
            + " 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34"
            + " 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32"
            + " 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34");
  }

  /** A network of up to ten people, some without ties, some parts unconnected. */
  static InfluenceNetwork random(long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(10);
    double density = random.nextDouble();
    InfluenceNetwork.Builder builder = InfluenceNetwork.builder();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      builder.addPeople("p" + i);
      for (int j = 0; j < size; j++) {
        if (i != j && random.nextDouble() < density) {
          TieKind kind = TieKind.values()[random.nextInt(TieKind.values().length)];
          Tie made = Tie.of(kind, "p" + i, "p" + j, 1 + random.nextInt(4), DAY);
          ties.add(random.nextInt(4) == 0 ? made.toBuilder().sign(TieSign.NEGATIVE).build() : made);
        }
      }
    }
    return builder.addAllTies(ties).build();
  }

  /**
   * Up to 120 people with up to five ties each: some on a line, some to anybody, all of weight 1.
   */
  static InfluenceNetwork sparse(long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(119);
    int line = random.nextInt(size);
    double degree = 5 * random.nextDouble();
    InfluenceNetwork.Builder builder = InfluenceNetwork.builder();
    Set<Tie> ties = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      builder.addPeople("p" + i);
      if (i < line) {
        ties.add(tie("p" + i, "p" + (i + 1)));
      }
    }
    for (int k = 0; k < degree * size; k++) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (from != to) {
        ties.add(tie("p" + from, "p" + to));
      }
    }
    return builder.addAllTies(ties).build();
  }
}
