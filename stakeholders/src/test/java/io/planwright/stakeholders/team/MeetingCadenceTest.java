package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MeetingCadenceTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final DateRange OBSERVED = DateRange.of(START, START.plusDays(20));
  private static final MeetingCadence QUESTION = new MeetingCadence(100, 1, 1000, 5);

  private static CadenceAdvice advice(MeetingCadence question) {
    List<LocalDate> changes = Collections.nCopies(10, START.plusDays(3));
    return question.recommend(changes, OBSERVED, START.plusDays(30)).orElseThrow();
  }

  @Test
  void followsTheSquareRootLaw() {
    CadenceAdvice advice = advice(QUESTION);
    assertThat(advice.changesPerDay()).isEqualTo(0.5);
    // √(2 · 100 / (1 · 0.5))
    assertThat(advice.days()).isCloseTo(20, within(1e-12));
    assertThat(advice.isLimited()).isFalse();
    // The exact 95 % interval of 10 events is (4.795, 18.390).
    assertThat(advice.changesLow() * 20).isCloseTo(4.795, within(0.01));
    assertThat(advice.changesHigh() * 20).isCloseTo(18.390, within(0.01));
    assertThat(advice.daysLow()).isCloseTo(Math.sqrt(200 / advice.changesHigh()), within(1e-12));
    assertThat(advice.daysHigh()).isCloseTo(Math.sqrt(200 / advice.changesLow()), within(1e-12));
  }

  @Test
  void keepsTheLimitOfUnseenChanges() {
    CadenceAdvice advice = advice(new MeetingCadence(100, 1, 3, 5));
    assertThat(advice.days()).isCloseTo(6, within(1e-12));
    assertThat(advice.isLimited()).isTrue();
  }

  @Test
  void auditsWhatThereIs() {
    CadenceAdvice advice = advice(QUESTION);
    assertThat(advice.audit(60).fit()).isEqualTo(CadenceAdvice.Fit.TOO_RARE);
    assertThat(advice.audit(25).fit()).isEqualTo(CadenceAdvice.Fit.FITS);
    CadenceAdvice.Audit often = advice.audit(5);
    assertThat(often.fit()).isEqualTo(CadenceAdvice.Fit.TOO_OFTEN);
    assertThat(often.unseenChanges()).isEqualTo(2.5);
    assertThat(often.costPerDay()).isEqualTo(100 / 5.0 + 0.5 * 5 / 2);
    // The best costs 10 a day: 100 / 20 for meetings and as much for delays.
    assertThat(often.excessPerDay()).isCloseTo(11.25, within(1e-12));
    assertThat(often.explanation())
        .startsWith("Every 5 days leaves 2.5 changes unseen; the best is");
  }

  @Test
  void needsChangesAndDoesNotSeeLaterOnes() {
    List<LocalDate> changes = Collections.nCopies(10, START.plusDays(3));
    assertThat(QUESTION.recommend(changes, OBSERVED, START.plusDays(2)).isKnown()).isFalse();
    assertThat(
            QUESTION.recommend(changes, OBSERVED, START.plusDays(3)).orElseThrow().observedDays())
        .isEqualTo(4);
  }

  @Test
  void theLastDayThereIsSeesAll() {
    List<LocalDate> changes = Collections.nCopies(10, START.plusDays(3));
    assertThat(QUESTION.recommend(changes, OBSERVED, LocalDate.MAX).orElseThrow().observedDays())
        .isEqualTo(20);
  }

  @Property(tries = 100)
  void noOtherCadenceIsCheaper(
      @ForAll @DoubleRange(min = 0.1, max = 1000) double meeting,
      @ForAll @DoubleRange(min = 0.1, max = 1000) double delay,
      @ForAll long seed) {
    CadenceAdvice advice = advice(new MeetingCadence(meeting, delay, 1e9, 5));
    double other = 0.01 + 1000 * new Random(seed).nextDouble();
    assertThat(advice.audit(other).excessPerDay()).isGreaterThanOrEqualTo(-1e-9);
    assertThat(advice.audit(advice.days()).fit()).isEqualTo(CadenceAdvice.Fit.FITS);
    assertThat(advice.daysLow()).isLessThanOrEqualTo(advice.days());
    assertThat(advice.daysHigh()).isGreaterThanOrEqualTo(advice.days());
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(QUESTION, MeetingCadence.class);
    CadenceAdvice advice = advice(QUESTION);
    assertThat(JsonRoundTrip.serializedCopy(advice)).isEqualTo(advice);
  }
}
