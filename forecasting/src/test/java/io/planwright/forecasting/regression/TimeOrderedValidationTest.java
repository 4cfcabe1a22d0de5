package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.regression.TimeOrderedValidation.Split;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeOrderedValidationTest {

  @Test
  void fiveFoldsOfTwelveRowsByHand() {
    assertThat(TimeOrderedValidation.ofFolds(5).splits(12).orElseThrow())
        .containsExactly(
            new Split(2, 2, 4),
            new Split(4, 4, 6),
            new Split(6, 6, 8),
            new Split(8, 8, 10),
            new Split(10, 10, 12));
  }

  @Test
  void aGapAndAFirstNumberOfRows() {
    TimeOrderedValidation validation = TimeOrderedValidation.ofFolds(2).withGap(3).startingWith(10);
    assertThat(validation.splits(20).orElseThrow())
        .containsExactly(new Split(11, 14, 17), new Split(14, 17, 20));
    assertThat(validation.splits(14).isKnown()).isFalse();
    assertThat(validation.splits(14).toString()).contains("at least 15 rows");
    assertThat(validation.splits(15).isKnown()).isTrue();
  }

  @Property
  void noRowJudgesAModelThatHasSeenItOrALaterOne(
      @ForAll @IntRange(min = 1, max = 8) int folds,
      @ForAll @IntRange(min = 2, max = 9) int first,
      @ForAll @IntRange(min = 0, max = 5) int gap,
      @ForAll @IntRange(min = 1, max = 200) int rows) {
    for (int start : new int[] {0, first}) {
      TimeOrderedValidation validation = new TimeOrderedValidation(folds, start, gap);
      List<Split> splits = validation.splits(rows).toOptional().orElse(List.of());
      int least = gap + (start == 0 ? Math.max(folds + 2, 3) : start + folds);
      assertThat(splits.isEmpty()).isEqualTo(rows < least && splits.isEmpty() || rows < least);
      for (int i = 0; i < splits.size(); i++) {
        Split split = splits.get(i);
        assertThat(split.from()).isEqualTo(split.fittedTo() + gap);
        assertThat(split.fittedTo()).isGreaterThanOrEqualTo(Math.max(2, start));
        assertThat(split.to()).isLessThanOrEqualTo(rows);
        if (i > 0) {
          assertThat(split.from()).isEqualTo(splits.get(i - 1).to());
        }
      }
      if (!splits.isEmpty()) {
        assertThat(splits).hasSize(folds);
        assertThat(splits.get(folds - 1).to()).isEqualTo(rows);
      }
    }
  }
}
