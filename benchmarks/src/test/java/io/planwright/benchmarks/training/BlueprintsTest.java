package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Frequency;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlueprintsTest {

  private static final long SEED = 700;

  @ParameterizedTest
  @EnumSource
  void fitTogether(Frequency frequency) {
    Blueprint blueprint = Blueprints.of(frequency, SEED);

    assertThat(blueprint.frequency()).isEqualTo(frequency);
    assertThat(blueprint.least()).isGreaterThanOrEqualTo(2);
    assertThat(blueprint.longestGenerated()).isGreaterThan(blueprint.least() + blueprint.horizon());
    assertThat(blueprint.boundaries()).isSorted().doesNotHaveDuplicates();
    assertThat(blueprint.sources().stream().map(Source::label))
        .containsAll(blueprint.judges().stream().map(Source::label).toList());
    // The products of matrices take four rows at a time.
    assertThat(blueprint.batch() % 4).isZero();
    assertThat(blueprint.hidden() % 4).isZero();
    for (Member member : blueprint.members()) {
      assertThat(inputs(blueprint, member) % 4).isZero();
    }
  }

  /** Judged are nets that know real histories, all, and those that know generated ones alone. */
  @ParameterizedTest
  @EnumSource
  void haveNetsOfEitherKind(Frequency frequency) {
    List<Member> members = Blueprints.of(frequency, SEED).members();

    assertThat(members.stream().map(Member::seed)).doesNotHaveDuplicates().startsWith(SEED);
    for (Form form : Form.values()) {
      List<Member> own = members.stream().filter(m -> m.form() == form).toList();
      assertThat(own).anyMatch(member -> member.generated() == 1);
      assertThat(own).anyMatch(member -> member.generated() > 0 && member.generated() < 1);
    }
  }

  /** A season of nets is that of the histories they are asked for. */
  @Test
  void haveTheSeasonsOfTheirFrequencies() {
    assertThat(Arrays.stream(Frequency.values()).map(f -> Blueprints.of(f, SEED).seasonLength()))
        .containsExactly(1, 4, 12, 1, 7, 24, 1);
  }

  @Test
  void areShortenedInTheirStepsAlone() {
    Blueprint whole = Blueprints.of(Frequency.YEARLY, SEED);

    assertThat(whole.shortened(100)).usingRecursiveComparison().isEqualTo(whole);
    Blueprint tenth = whole.shortened(10);
    assertThat(tenth.steps()).isEqualTo(whole.steps() / 10);
    assertThat(tenth).usingRecursiveComparison().ignoringFields("steps").isEqualTo(whole);
    assertThat(Tiny.blueprint(1, 4, 1).shortened(1).steps()).isEqualTo(1);
  }

  private static int inputs(Blueprint blueprint, Member member) {
    return new Encoding(
            member.form(),
            member.window(),
            blueprint.horizon(),
            blueprint.seasonLength(),
            member.memory())
        .inputs();
  }
}
