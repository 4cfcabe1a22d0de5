package io.planwright.examples.generator;

import io.planwright.calendar.WorkingHours;
import io.planwright.run.SeedStreams;
import io.planwright.stakeholders.communication.AudienceKind;
import io.planwright.stakeholders.communication.Channel;
import io.planwright.stakeholders.communication.Consent;
import io.planwright.stakeholders.communication.FrequencyCap;
import io.planwright.stakeholders.communication.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Makes how people of a customer want to be reached; a few refused whatever we have. */
public final class ContactHabits {

  /** The channels that our people use. */
  public static final List<Channel> CHANNELS =
      List.of(Channel.MEETING, Channel.VIDEO_CALL, Channel.PHONE, Channel.EMAIL);

  private static final double REFUSES_ALL = 0.1;
  private static final double CONSENTS = 0.6;
  private static final int ASKED_DAYS_AGO = 60;
  private static final FrequencyCap ONE_A_WEEK = new FrequencyCap(1, 7);

  private ContactHabits() {}

  /**
   * Makes the habits of a person.
   *
   * @param personId the person
   * @param asOf the day up to which something was recorded
   * @param hours when the person works
   * @param seed the seed; the same seed and person give the same habits
   * @return a recipient that lacks its cell of the grid
   */
  public static Recipient.Builder of(
      String personId, LocalDate asOf, WorkingHours hours, long seed) {
    RandomGenerator random = new SeedStreams(seed).child("habits").child(personId).stream(0);
    List<Channel> preferred = new ArrayList<>(CHANNELS);
    Collections.shuffle(preferred, new Random(random.nextLong()));
    boolean refusesAll = Pick.chance(random, REFUSES_ALL);
    Recipient.Builder recipient = Recipient.builder();
    recipient.personId(personId).kind(AudienceKind.CUSTOMER).addCaps(ONE_A_WEEK).hours(hours);
    recipient.addAllPreferredChannels(preferred.subList(0, 2));
    for (Channel channel : CHANNELS) {
      if (refusesAll || channel == preferred.get(0) || Pick.chance(random, CONSENTS)) {
        LocalDate on = asOf.minusDays(1 + random.nextInt(ASKED_DAYS_AGO));
        recipient.addConsents(new Consent(channel, !refusesAll, on));
      }
    }
    return recipient;
  }
}
