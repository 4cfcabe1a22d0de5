package io.planwright.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderTest {

  private static final Stakeholder CFO =
      Stakeholder.builder()
          .id("s-1")
          .name("Ada Jones")
          .role("CFO")
          .organisation("Northwind")
          .power(0.9)
          .interest(0.4)
          .attitude(-0.25)
          .addConcerns("payback", "lock-in")
          .build();

  @Test
  void keepsWhatItWasBuiltFrom() {
    assertThat(CFO.id()).isEqualTo("s-1");
    assertThat(CFO.role()).contains("CFO");
    assertThat(CFO.concerns()).containsExactly("payback", "lock-in");
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(CFO, Stakeholder.class, "stakeholder.json");
  }

  @Test
  void roundTripsWithoutWhatIsOptional() {
    Stakeholder bare =
        Stakeholder.builder().id("s-2").name("Bo").power(0).interest(1).attitude(1).build();
    assertThat(bare.role()).isEmpty();
    assertThat(bare.concerns()).isEmpty();
    assertThat(JsonRoundTrip.jackson2(bare)).doesNotContain("role", "organisation");
    JsonRoundTrip.assertRoundTrips(bare, Stakeholder.class);
  }

  @Test
  void copiesWithOneChange() {
    Stakeholder convinced = CFO.toBuilder().attitude(0.5).concerns(List.of()).build();
    assertThat(convinced.attitude()).isEqualTo(0.5);
    assertThat(convinced.concerns()).isEmpty();
    assertThat(convinced.toBuilder().attitude(-0.25).concerns(CFO.concerns()).build())
        .isEqualTo(CFO);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CFO.toBuilder().power(1.2).build())
        .withMessage("power [1.2] must be between 0.0 and 1.0. Scale your rating to that range.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CFO.toBuilder().interest(Double.NaN).build())
        .withMessageStartingWith("interest [NaN] must be between");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CFO.toBuilder().attitude(-1.01).build())
        .withMessageStartingWith("attitude [-1.01] must be between -1.0 and 1.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CFO.toBuilder().name(" ").build())
        .withMessage("name [ ] must not be blank. Give the name of the person.");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stakeholder.builder().id("s-3").name("Cy").interest(0).build())
        .withMessageContaining("Stakeholder")
        .withMessageContaining("[power, attitude]");
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson3("{\"id\":\"s-3\"}", Stakeholder.class))
        .hasMessageContaining("[name, power, interest, attitude]");
  }
}
