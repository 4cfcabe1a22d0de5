package io.planwright.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Reason;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EngagementPrioritiesProperties {

  private static StakeholderNetwork network(Random random) {
    List<Stakeholder> people = new ArrayList<>();
    List<StakeholderRelation> relations = new ArrayList<>();
    int size = 1 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      Stakeholder.Builder person = Stakeholder.builder();
      person.id("s" + i).name("S" + i);
      person.power(random.nextDouble()).interest(random.nextDouble());
      person.attitude(random.nextDouble() * 2 - 1);
      if (random.nextBoolean()) {
        person.desiredAttitude(random.nextDouble() * 2 - 1);
      }
      people.add(person.build());
      for (int j = 0; j < size; j++) {
        if (i != j && random.nextInt(3) == 0) {
          relations.add(
              StakeholderRelation.influences("s" + i, "s" + j, 0.1 + random.nextDouble() * 0.9));
        }
      }
    }
    return new StakeholderNetwork(people, relations);
  }

  @Property(tries = 300)
  void contributionsAddUpToTheScore(@ForAll long seed) {
    StakeholderNetwork network = network(new Random(seed));
    List<EngagementPriority> ranking = Stakeholders.engagementPriorities(network).ranking();
    assertThat(ranking).hasSameSizeAs(network.stakeholders());
    double previous = Double.MAX_VALUE;
    for (EngagementPriority priority : ranking) {
      double sum =
          priority.explanation().reasons().stream().mapToDouble(Reason::contribution).sum();
      assertThat(priority.score()).isCloseTo(sum, within(1e-12)).isLessThanOrEqualTo(previous);
      previous = priority.score();
    }
  }

  @Property(tries = 200)
  void theOrderOfPeopleDoesNotMatter(@ForAll long seed) {
    StakeholderNetwork network = network(new Random(seed));
    List<Stakeholder> shuffled = new ArrayList<>(network.stakeholders());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(
            Stakeholders.engagementPriorities(new StakeholderNetwork(shuffled, network.relations()))
                .ranking())
        .isEqualTo(Stakeholders.engagementPriorities(network).ranking());
  }

  @Property(tries = 200)
  void wantingMoreNeverLowersTheScore(@ForAll long seed) {
    StakeholderNetwork network = network(new Random(seed));
    Stakeholder first = network.stakeholders().get(0);
    List<Stakeholder> ambitious = new ArrayList<>(network.stakeholders());
    ambitious.set(0, first.toBuilder().desiredAttitude(1).build());
    assertThat(score(new StakeholderNetwork(ambitious, network.relations()), first.id()))
        .isGreaterThanOrEqualTo(score(network, first.id()));
  }

  private static double score(StakeholderNetwork network, String id) {
    return Stakeholders.engagementPriorities(network).ranking().stream()
        .filter(priority -> priority.stakeholderId().equals(id))
        .findFirst()
        .orElseThrow()
        .score();
  }
}
