package io.planwright.stakeholders.communication;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.stakeholder.GridCell;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Requests that the tests of this package share. */
final class Requests {

  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

  static final WorkingHours BERLIN = WorkingHours.nineToFive(ZoneId.of("Europe/Berlin"));
  static final WorkingHours TOKYO = WorkingHours.nineToFive(ZoneId.of("Asia/Tokyo"));
  static final WorkingHours LOS_ANGELES = WorkingHours.nineToFive(ZoneId.of("America/Los_Angeles"));

  private Requests() {}

  static Recipient.Builder recipient(String id) {
    return Recipient.builder()
        .personId(id)
        .kind(AudienceKind.CUSTOMER)
        .cell(GridCell.MANAGE_CLOSELY)
        .shortfall(0.5)
        .addConsents(new Consent(Channel.EMAIL, true, MONDAY.minusDays(30)))
        .hours(BERLIN);
  }

  static Sender.Builder sender(String id, int capacity) {
    return Sender.builder()
        .id(id)
        .departmentId("sales")
        .capacityPerWeek(capacity)
        .addChannels(Channel.EMAIL)
        .addLanguages("de")
        .hours(BERLIN);
  }

  static Message.Builder message(String id, String... recipients) {
    return Message.builder()
        .id(id)
        .departmentId("sales")
        .topic("topic of " + id)
        .position("yes")
        .goal("goal of " + id)
        .text("text of " + id)
        .recipientIds(List.of(recipients));
  }

  static CommunicationRequest.Builder request() {
    return CommunicationRequest.builder()
        .id("plan-1")
        .asOf(MONDAY)
        .horizon(DateRange.of(MONDAY, MONDAY.plusWeeks(2)));
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  /** Mostly Berlin. */
  static WorkingHours hours(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> TOKYO;
      case 1 -> LOS_ANGELES;
      default -> BERLIN;
    };
  }

  static String id(int i) {
    return "id-q" + i;
  }

  /** Everything mixed; {@code simple} leaves out caps, blackouts and other time zones. */
  static CommunicationRequest random(long seed, boolean simple, UnaryOperator<String> name) {
    Random random = new Random(seed);
    CommunicationRequest.Builder request =
        request().horizon(DateRange.of(MONDAY, MONDAY.plusDays(1 + random.nextInt(20))));
    int people = 1 + random.nextInt(7);
    for (int i = 0; i < people; i++) {
      Recipient.Builder recipient =
          Recipient.builder()
              .personId(name.apply(id(i)))
              .kind(any(AudienceKind.values(), random))
              .cell(any(GridCell.values(), random))
              .hours(simple ? BERLIN : hours(random));
      if (random.nextBoolean()) {
        recipient.shortfall(random.nextDouble() * 2);
      }
      for (int k = random.nextInt(8); k > 0; k--) {
        recipient.addConsents(
            new Consent(
                any(Channel.values(), random),
                random.nextInt(3) > 0,
                MONDAY.plusDays(5 - random.nextInt(30))));
      }
      for (int k = simple ? 0 : random.nextInt(3); k > 0; k--) {
        recipient.addCaps(new FrequencyCap(random.nextInt(3), 1 + random.nextInt(9)));
        recipient.addReachedOn(MONDAY.plusDays(2 - random.nextInt(10)));
      }
      recipient.preferredChannels(
          random
              .ints(random.nextInt(3), 0, Channel.values().length)
              .distinct()
              .mapToObj(k -> Channel.values()[k])
              .toList());
      if (random.nextInt(4) == 0) {
        recipient.addLanguages("fr");
      }
      request.addRecipients(recipient.build());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      Sender.Builder sender =
          sender(name.apply(id(100 + i)), random.nextInt(4))
              .departmentId("d" + random.nextInt(2))
              .hours(simple ? BERLIN : hours(random))
              .addKnows(name.apply(id(random.nextInt(people))));
      for (int k = random.nextInt(4); k > 0; k--) {
        sender.addChannels(any(Channel.values(), random));
      }
      if (random.nextBoolean()) {
        sender.addLanguages("fr");
      }
      request.addSenders(sender.build());
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      List<String> to = new ArrayList<>();
      for (int k = 0; k < people; k++) {
        if (random.nextInt(3) > 0) {
          to.add(name.apply(id(k)));
        }
      }
      Message.Builder message =
          message("m" + i)
              .departmentId("d" + random.nextInt(2))
              .topic("topic " + random.nextInt(2))
              .position("position " + random.nextInt(2))
              .text("Tell " + name.apply(id(random.nextInt(people))) + " so.")
              .priority(0.5 + random.nextDouble())
              .recipientIds(to);
      if (!simple && random.nextInt(3) == 0) {
        message.wantedBy(MONDAY.plusDays(random.nextInt(15)));
      }
      request.addMessages(message.build());
    }
    for (int i = simple ? 0 : random.nextInt(4); i > 0; i--) {
      request.addBlackoutDays(MONDAY.plusDays(random.nextInt(20)));
    }
    if (random.nextBoolean()) {
      request.addChannelsWithoutConsent(Channel.EMAIL);
    }
    return request.build();
  }
}
