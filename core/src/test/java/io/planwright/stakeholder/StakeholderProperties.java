package io.planwright.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class StakeholderProperties {

  private static Stakeholder stakeholder(String id, double power, double interest) {
    return Stakeholder.builder()
        .id(id)
        .name(id)
        .power(power)
        .interest(interest)
        .attitude(0)
        .build();
  }

  @Property(tries = 200)
  void everybodyHasOneCell(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 1) double powerThreshold,
      @ForAll @DoubleRange(min = 0.01, max = 1) double interestThreshold) {
    Random random = new Random(seed);
    List<Stakeholder> people =
        IntStream.range(0, 20)
            .mapToObj(i -> stakeholder("s" + i, random.nextDouble(), random.nextDouble()))
            .toList();
    PowerInterestGrid grid = new PowerInterestGrid(powerThreshold, interestThreshold);
    List<Stakeholder> placed = new ArrayList<>();
    grid.place(people)
        .forEach(
            (cell, members) -> {
              placed.addAll(members);
              assertThat(members).allMatch(member -> grid.cellOf(member) == cell);
            });
    assertThat(placed).containsExactlyInAnyOrderElementsOf(people);
  }

  @Property(tries = 200)
  void reportingLinesAreRefusedIfAndOnlyIfTheyCloseACircle(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
    Random random = new Random(seed);
    List<Stakeholder> people =
        IntStream.range(0, size).mapToObj(i -> stakeholder("s" + i, 0.5, 0.5)).toList();
    List<StakeholderRelation> tree = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      tree.add(StakeholderRelation.reportsTo("s" + i, "s" + random.nextInt(i)));
    }
    Collections.shuffle(tree, random);
    assertThat(new StakeholderNetwork(people, tree).superior("s0")).isEmpty();
    List<StakeholderRelation> circle = new ArrayList<>(tree);
    circle.add(StakeholderRelation.reportsTo("s0", "s" + (1 + random.nextInt(size - 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StakeholderNetwork(people, circle))
        .withMessageStartingWith("relations [reporting lines [")
        .withMessageContaining("] must not make anybody their own superior.");
  }
}
