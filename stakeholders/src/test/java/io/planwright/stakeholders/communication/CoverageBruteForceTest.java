package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static io.planwright.stakeholders.communication.Requests.hours;
import static io.planwright.stakeholders.communication.Requests.message;
import static io.planwright.stakeholders.communication.Requests.recipient;
import static io.planwright.stakeholders.communication.Requests.request;
import static io.planwright.stakeholders.communication.Requests.sender;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every plan of small requests, in which a touch takes all the working hours of a day. */
class CoverageBruteForceTest {

  private static final int CASES = 150;

  /** A message to one person, said by one sender on one day by one channel. */
  private record Saying(Message message, Recipient to, Sender by, LocalDate day, Channel channel) {

    LocalDate reached() {
      ZoneId zone = to.hours().zone();
      return day.atTime(LocalTime.of(9, 0))
          .atZone(by.hours().zone())
          .withZoneSameInstant(zone)
          .toLocalDate();
    }

    double worth() {
      double cell = 4 - to.cell().ordinal();
      int rank = to.preferredChannels().indexOf(channel);
      double asked = rank < 0 ? 0.5 : 1 - 0.1 * rank;
      double chosen = to.preferredChannels().isEmpty() ? 0.8 : asked;
      double known = by.knows().contains(to.personId()) ? 1 : 0.8;
      long late = message.wantedBy().map(day -> ChronoUnit.DAYS.between(day, reached())).orElse(0L);
      double onTime = Math.max(0.5, 1 - 0.05 * Math.max(0, late));
      double shortfall = 1 + to.shortfall().orElse(0);
      return cell * shortfall * message.priority() * chosen * known * onTime;
    }
  }

  private final List<List<Saying>> choices = new ArrayList<>();
  private CommunicationRequest request = request().build();
  private double best;

  @Test
  void noPlanBeatsTheBoundAndMostAreTheBest() {
    int optimal = 0;
    int proven = 0;
    double lost = 0;
    double greatest = 0;
    for (int seed = 0; seed < CASES; seed++) {
      request = random(new Random(seed));
      CommunicationPlan plan =
          CommunicationPlanner.standard().plan(request, RunControl.unlimited());
      double optimum = optimum();
      double value = plan.optimality().value();
      assertThat(value).as("seed " + seed).isLessThanOrEqualTo(optimum + 1e-9);
      assertThat(plan.optimality().bound()).as("seed " + seed).isGreaterThan(optimum - 1e-9);
      if (plan.optimality().isProven()) {
        assertThat(value).as("seed " + seed).isCloseTo(optimum, within(1e-9));
        proven++;
      }
      optimal += value > optimum - 1e-9 ? 1 : 0;
      double share = optimum == 0 ? 0 : 1 - value / optimum;
      lost += share / CASES;
      greatest = Math.max(greatest, share);
    }
    assertThat(optimal).isGreaterThanOrEqualTo(CASES * 17 / 20);
    assertThat(proven).isGreaterThanOrEqualTo(CASES / 2);
    assertThat(lost).isLessThan(0.01);
    assertThat(greatest).isLessThan(0.25);
  }

  private double optimum() {
    choices.clear();
    for (Message message : request.messages()) {
      for (Recipient to : request.recipients()) {
        if (message.recipientIds().contains(to.personId())) {
          choices.add(sayings(message, to));
        }
      }
    }
    best = 0;
    search(0, new ArrayList<>(), 0);
    return best;
  }

  private List<Saying> sayings(Message message, Recipient to) {
    List<Saying> sayings = new ArrayList<>();
    for (Sender by : request.senders()) {
      for (Channel channel : by.channels()) {
        request
            .horizon()
            .start()
            .datesUntil(request.horizon().endExclusive())
            .forEach(
                day -> {
                  Saying saying = new Saying(message, to, by, day, channel);
                  boolean common = !channel.isLive() || by.hours().zone().equals(to.hours().zone());
                  boolean works = !by.hours().shiftsOn(day).isEmpty();
                  boolean black =
                      request.blackoutDays().contains(day)
                          || request.blackoutDays().contains(saying.reached());
                  if (common
                      && works
                      && !black
                      && !by.id().equals(to.personId())
                      && by.departmentId().equals(message.departmentId())
                      && request.mayUse(to, channel)) {
                    sayings.add(saying);
                  }
                });
      }
    }
    return sayings;
  }

  private void search(int need, List<Saying> said, double worth) {
    best = Math.max(best, worth);
    double rest = 0;
    for (List<Saying> sayings : choices.subList(need, choices.size())) {
      rest += sayings.stream().mapToDouble(Saying::worth).max().orElse(0);
    }
    if (worth + rest <= best) {
      return;
    }
    search(need + 1, said, worth);
    for (Saying saying : choices.get(need)) {
      if (isFree(saying, said)) {
        said.add(saying);
        search(need + 1, said, worth + saying.worth());
        said.remove(said.size() - 1);
      }
    }
  }

  private boolean isFree(Saying saying, List<Saying> said) {
    long ofSender = said.stream().filter(other -> other.by().equals(saying.by())).count();
    if (ofSender >= saying.by().capacityPerWeek()) {
      return false;
    }
    for (Saying other : said) {
      boolean sameDay = other.day().equals(saying.day());
      boolean live = saying.channel().isLive() && other.channel().isLive();
      if (sameDay && other.by().equals(saying.by())
          || sameDay && live && other.to().equals(saying.to())
          || sameDay && live(other) && other.to().personId().equals(saying.by().id())
          || sameDay && live(saying) && saying.to().personId().equals(other.by().id())) {
        return false;
      }
    }
    List<LocalDate> days = new ArrayList<>(saying.to().reachedOn());
    said.stream().filter(s -> s.to().equals(saying.to())).forEach(s -> days.add(s.reached()));
    days.add(saying.reached());
    return saying.to().caps().stream().allMatch(cap -> keeps(cap, days));
  }

  private static boolean live(Saying saying) {
    return saying.channel().isLive();
  }

  private static boolean keeps(FrequencyCap cap, List<LocalDate> days) {
    return days.stream()
        .allMatch(
            last -> {
              LocalDate first = last.minusDays(cap.days() - 1L);
              long count =
                  days.stream().filter(d -> !d.isBefore(first) && !d.isAfter(last)).count();
              return count <= cap.touches();
            });
  }

  /** Within one week; the sender s0 is a recipient too. */
  private static CommunicationRequest random(Random random) {
    CommunicationRequest.Builder request =
        request()
            .touchLength(Duration.ofHours(8))
            .horizon(DateRange.of(MONDAY, MONDAY.plusDays(1 + random.nextInt(4))))
            .addChannelsWithoutConsent(Channel.EMAIL, Channel.PHONE, Channel.MEETING);
    WorkingHours both = hours(random);
    for (String id : List.of("a", "b", "s0")) {
      Recipient.Builder recipient =
          recipient(id)
              .cell(GridCell.values()[random.nextInt(4)])
              .shortfall(random.nextInt(3) * 0.5)
              .hours(id.equals("s0") ? both : hours(random));
      if (random.nextInt(3) > 0) {
        recipient.addPreferredChannels(Channel.PHONE, Channel.EMAIL);
      }
      if (random.nextBoolean()) {
        recipient.addCaps(new FrequencyCap(1 + random.nextInt(2), 1 + random.nextInt(4)));
      }
      if (random.nextInt(4) == 0) {
        recipient.addReachedOn(MONDAY.minusDays(random.nextInt(2)));
      }
      request.addRecipients(recipient.build());
    }
    for (int i = 0; i < 2; i++) {
      Sender.Builder sender =
          sender("s" + i, 1 + random.nextInt(3)).hours(i == 0 ? both : hours(random));
      if (random.nextBoolean()) {
        sender.addChannels(random.nextBoolean() ? Channel.PHONE : Channel.MEETING);
      }
      if (random.nextBoolean()) {
        sender.addKnows("a");
      }
      request.addSenders(sender.build());
    }
    for (int i = 0; i < 2; i++) {
      Message.Builder message = message("m" + i, "a", "b", "s0").priority(1 + random.nextInt(3));
      if (random.nextBoolean()) {
        message.wantedBy(MONDAY.plusDays(random.nextInt(3)));
      }
      request.addMessages(message.build());
    }
    if (random.nextInt(4) == 0) {
      request.addBlackoutDays(MONDAY.plusDays(random.nextInt(4)));
    }
    return request.build();
  }
}
