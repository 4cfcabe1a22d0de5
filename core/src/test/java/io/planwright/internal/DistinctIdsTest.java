package io.planwright.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DistinctIdsTest {

  @Test
  void countsWhatDiffers() {
    assertThat(DistinctIds.count(List.of(), Function.<String>identity())).isZero();
    assertThat(DistinctIds.count(List.of("a", "b", "a"), Function.identity())).isEqualTo(2);
  }

  /** "Aa" and "BB" have one hash, and so has every text made of them in the same number. */
  @Test
  void tellsTextsOfOneHashApart() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; i < 12; i++) {
      List<String> longer = new ArrayList<>();
      texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
      texts = longer;
    }
    assertThat(texts.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
    assertThat(DistinctIds.count(texts, Function.identity())).isEqualTo(4096);
  }

  @Test
  void agreesWithASetOnManyTexts() {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      texts.add(Integer.toString(random.nextInt(), 36));
    }
    assertThat(DistinctIds.count(texts, Function.identity())).isEqualTo(texts.size());
    texts.addAll(texts.subList(0, 1000));
    assertThat(DistinctIds.count(texts, Function.identity()))
        .isEqualTo(new HashSet<>(texts).size());
  }
}
