package io.planwright.control;

import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttainmentTest {

  @Test
  void tellsShareAndGap() {
    Attainment attainment = new Attainment(PLAN, "quota of Anna", usd("75"), usd("100"));

    assertThat(attainment.share()).hasValue(0.75);
    assertThat(attainment.gap()).isEqualTo(usd("-25"));
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(new Attainment(PLAN, "quota of Ben", usd("10"), usd("0")).share()).isEmpty();
  }

  @Test
  void goesBelowZeroWhenCancellationsOutweigh() {
    assertThat(new Attainment(PLAN, "quota of Cy", usd("-10"), usd("100")).share()).hasValue(-0.1);
  }

  @Test
  void namesThePlanVersion() {
    assertThat(PLAN).hasToString("sales-2017 v3");
  }
}
