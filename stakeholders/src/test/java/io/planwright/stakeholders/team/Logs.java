package io.planwright.stakeholders.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs of hand-offs. */
final class Logs {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private Logs() {}

  static Instant at(double hours) {
    return START.plus(Duration.ofMinutes(Math.round(hours * 60)));
  }

  static HandOff.Builder line(String item, String from, String to, double over) {
    return HandOff.builder().itemId(item).fromId(from).toId(to).handedOver(at(over));
  }

  static HandOff done(String item, String from, String to, double... hours) {
    return line(item, from, to, hours[0]).started(at(hours[1])).finished(at(hours[2])).build();
  }

  static List<HandOff> log() {
    List<HandOff> log = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      HandOff first = done("offer" + i, "sales", "legal", i, i + 1, i + 3);
      log.add(i < 2 ? first.toBuilder().returned(true).build() : first);
      log.add(done("offer" + i, "legal", "pricing", i + 3, i + 3.5, i + 4));
    }
    return log;
  }

  static List<HandOff> chain(int parties) {
    List<HandOff> log = new ArrayList<>();
    for (int i = 1; i < parties; i++) {
      log.add(line("offer", "p" + (i - 1), "p" + i, i).build());
    }
    return log;
  }

  static List<HandOff> random(Random random) {
    List<HandOff> log = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int from = random.nextInt(4);
      int to = (from + 1 + random.nextInt(3)) % 4;
      double over = random.nextInt(2000) / 10.0 + i / 1000.0;
      HandOff.Builder line = line("i" + random.nextInt(12), "p" + from, "p" + to, over);
      if (random.nextBoolean()) {
        line.finished(at(over + random.nextInt(90))).returned(random.nextInt(4) == 0);
      }
      log.add(line.build());
    }
    return log;
  }
}
