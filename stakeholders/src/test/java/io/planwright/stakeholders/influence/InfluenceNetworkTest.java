package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Evidence;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfluenceNetworkTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final LocalDate DAY = Networks.DAY;

  private static Evidence seen(LocalDate day) {
    return new Evidence("call", "They spoke.", day);
  }

  private static InfluenceNetwork full() {
    Tie tie =
        Tie.builder()
            .fromId("a")
            .toId("b")
            .kind(TieKind.TRUST)
            .sign(TieSign.NEGATIVE)
            .weight(0.5)
            .since(DAY)
            .until(DAY.plusDays(40))
            .addEvidence(seen(DAY.plusDays(1)), seen(DAY.plusDays(30)))
            .build();
    return InfluenceNetwork.builder()
        .addPeople("x")
        .addTies(tie, Tie.of(TieKind.REPORTING, "b", "c", 2, DAY.plusDays(10)))
        .build();
  }

  @Test
  void surviveJsonAndSerialization() {
    JsonRoundTrip.assertRoundTrips(full(), InfluenceNetwork.class);
    JsonRoundTrip.assertRoundTrips(full().ties().get(0), Tie.class);
    JsonRoundTrip.assertRoundTrips(InfluenceNetwork.builder().build(), InfluenceNetwork.class);
  }

  @Test
  void jsonNamesTheAttributes() {
    assertThat(JsonRoundTrip.jackson2(Networks.tie("a", "b")))
        .isEqualTo(
            "{\"fromId\":\"a\",\"toId\":\"b\",\"kind\":\"COMMUNICATION\",\"sign\":\"POSITIVE\","
                + "\"weight\":1.0,\"since\":\"2026-01-01\",\"evidence\":[]}");
    Tie read =
        JsonRoundTrip.fromJackson3(
            "{\"fromId\":\"a\",\"toId\":\"b\",\"kind\":\"TRUST\",\"since\":\"2026-01-01\"}",
            Tie.class);
    assertThat(read).isEqualTo(Tie.of(TieKind.TRUST, "a", "b", 1, DAY));
  }

  @Test
  void resultsSurviveSerialization() {
    InfluenceNetwork kite = Networks.kite();
    Centrality scores = kite.centrality(TieView.undirected());
    NetworkStructure structure = kite.structure(TieView.undirected());
    for (Object result :
        List.of(
            scores.betweenness(BetweennessForm.RAW, FREE),
            scores.hits(FREE).orElseThrow(),
            structure.communities(CommunitySpec.of(1), FREE).orElseThrow(),
            structure.balance(),
            structure.personalInfluence("Ike", PersonalInfluenceSpec.standard(), FREE))) {
      assertThat(JsonRoundTrip.serializedCopy(result)).isEqualTo(result).hasSameHashCodeAs(result);
    }
    Centrality copy = (Centrality) JsonRoundTrip.serializedCopy(scores);
    assertThat(copy.degree(Direction.IN)).isEqualTo(scores.degree(Direction.IN));
    NetworkStructure again = (NetworkStructure) JsonRoundTrip.serializedCopy(structure);
    assertThat(again.strongComponents()).isEqualTo(structure.strongComponents());
  }

  @Test
  void peopleWithoutTiesAreKept() {
    assertThat(full().people()).containsExactly("x", "a", "b", "c");
    assertThat(full().asOf(DAY.minusDays(1)).people()).isEqualTo(full().listed());
  }

  @Test
  void aDayCannotSeeWhatCameLater() {
    assertThat(full().asOf(DAY).ties()).as("no evidence yet").isEmpty();
    InfluenceNetwork early = full().asOf(DAY.plusDays(1));
    assertThat(early.ties())
        .containsExactly(
            full().ties().get(0).toBuilder()
                .until(Optional.empty())
                .evidence(List.of(seen(DAY.plusDays(1))))
                .build());
    assertThat(full().asOf(DAY.plusDays(39)).ties()).hasSize(2);
    assertThat(full().asOf(DAY.plusDays(40)).ties()).as("ended").hasSize(1);
    assertThat(full().asOf(DAY.plusDays(40)).asOf(DAY)).isEqualTo(full().asOf(DAY).asOf(DAY));
  }

  @Test
  void aDayDoesNotKnowWhomOnlyLaterTiesName() {
    Tie now = Networks.tie("a", "b");
    Tie later = Tie.of(TieKind.ADVICE, "a", "new", 1, DAY.plusDays(50));
    Tie past = Networks.tie("b", "gone").toBuilder().until(DAY.plusDays(2)).build();
    InfluenceNetwork network =
        InfluenceNetwork.builder().addPeople("alone").addTies(now, later, past).build();
    assertThat(network.people()).containsExactly("alone", "a", "b", "new", "gone");
    assertThat(network.listed()).containsExactly("alone");
    InfluenceNetwork early = network.asOf(DAY.plusDays(10));
    assertThat(early.people()).containsExactly("alone", "a", "b");
    assertThat(network.decayed(DAY.plusDays(10), 30).people()).containsExactly("alone", "a", "b");
    assertThat(network.toBuilder().addPeople("x").build().asOf(DAY.plusDays(60)).people())
        .containsExactly("alone", "x", "a", "b", "new");
    JsonRoundTrip.assertRoundTrips(network, InfluenceNetwork.class);
  }

  @Test
  void tiesThatAreNotConfirmedFade() {
    InfluenceNetwork faded = full().decayed(DAY.plusDays(34), 4);
    assertThat(faded.ties().get(0).weight()).isCloseTo(0.25, within(1e-15));
    assertThat(faded.ties().get(1).weight()).isCloseTo(2.0 / 64, within(1e-15));
    assertThat(full().decayed(DAY.plusDays(3000), 1).ties()).isEmpty();
    assertThat(full().decayed(DAY.plusDays(10), 1e9).ties().get(1).weight()).isEqualTo(2);
  }

  @Test
  void aTieCanComeBackLater() {
    Tie first = Networks.tie("a", "b").toBuilder().until(DAY.plusDays(5)).build();
    Tie second = Networks.tie("a", "b").toBuilder().since(DAY.plusDays(5)).build();
    InfluenceNetwork network = InfluenceNetwork.builder().addTies(second, first).build();
    assertThat(network.asOf(DAY.plusDays(4)).ties()).hasSize(1);
    assertThat(network.asOf(DAY.plusDays(5)).ties()).containsExactly(second);
  }

  @Test
  void readsTheNetworkOfAPlan() {
    StakeholderNetwork plan =
        new StakeholderNetwork(
            List.of(person("cto"), person("cfo"), person("eng")),
            List.of(
                StakeholderRelation.influences("cto", "cfo", 0.4),
                StakeholderRelation.reportsTo("eng", "cto")));
    InfluenceNetwork network = InfluenceNetwork.of(plan, DAY);
    assertThat(network.ties())
        .containsExactly(
            Tie.of(TieKind.INFLUENCE, "cto", "cfo", 0.4, DAY),
            Tie.of(TieKind.REPORTING, "eng", "cto", 1, DAY));
    assertThat(network.structure(TieView.influence()).reach("cto", Direction.OUT, 1).bySteps())
        .containsExactly(List.of("cfo", "eng"));
  }

  private static Stakeholder person(String id) {
    return Stakeholder.builder().id(id).name(id).power(1).interest(1).attitude(0).build();
  }

  /** One pair for each role around b, and what is not between: a tie past the broker. */
  @Test
  void brokersAreCountedByRole() {
    InfluenceNetwork network = Networks.of("a-b b-c x-b b-y a-c");
    Map<String, String> groups = Map.of("a", "IT", "b", "IT", "c", "IT", "x", "HR", "y", "HR");
    Brokerage brokerage = network.structure(TieView.asStated()).brokerage(groups).get(1);
    assertThat(brokerage.personId()).isEqualTo("b");
    assertThat(brokerage.counts())
        .containsExactly(
            Map.entry(BrokerRole.COORDINATOR, 0L),
            Map.entry(BrokerRole.CONSULTANT, 1L),
            Map.entry(BrokerRole.GATEKEEPER, 1L),
            Map.entry(BrokerRole.REPRESENTATIVE, 1L),
            Map.entry(BrokerRole.LIAISON, 0L),
            Map.entry(BrokerRole.UNKNOWN_GROUP, 0L));
    Map<String, String> others = Map.of("a", "1", "b", "2", "c", "3", "x", "4");
    Brokerage unknown = network.structure(TieView.asStated()).brokerage(others).get(1);
    assertThat(unknown.count(BrokerRole.LIAISON)).isEqualTo(1);
    assertThat(unknown.count(BrokerRole.UNKNOWN_GROUP)).isEqualTo(2);
    assertThat(unknown.total()).isEqualTo(3);
    Map<String, String> one = Map.of("b", "1", "c", "1", "x", "1");
    assertThat(
            network
                .structure(TieView.asStated())
                .brokerage(one)
                .get(1)
                .count(BrokerRole.COORDINATOR))
        .isEqualTo(1);
  }

  @Test
  void whatTheNetworkSaysAboutAPerson() {
    PersonalInfluence report =
        Networks.kite()
            .structure(TieView.undirected())
            .personalInfluence("Ike", PersonalInfluenceSpec.standard(), FREE);
    assertThat(report.reaches().bySteps())
        .containsExactly(List.of("Heather", "Jane"), List.of("Fernando", "Garth"));
    assertThat(report.reachShare().orElseThrow()).isCloseTo(4 / 9.0, within(1e-15));
    assertThat(report.reciprocity().orElseThrow()).isEqualTo(1);
    assertThat(report.constraint().orElseThrow()).isEqualTo(0.5);
    assertThat(report.effectiveSize().orElseThrow()).isEqualTo(2);
    assertThat(report.cutPoint()).isTrue();
    assertThat(report.brokerage().count(BrokerRole.UNKNOWN_GROUP)).isEqualTo(2);
    assertThat(report.newTies()).hasSize(3);
    assertThat(report.newTies().get(0).toId()).isEqualTo("Diane");
    assertThat(report.explanation().summary())
        .isEqualTo("Reaches 4 of 9 others within 2 steps, 2 of them directly.");
    assertThat(report.explanation().reasons()).hasSize(4);
  }

  /** What the seller gains when an ally gets to know the decision maker. */
  @Test
  void whatOneMoreTieOfAnAllyBringsTheSeller() {
    InfluenceNetwork network =
        Networks.of("seller-ally other-cfo").toBuilder().addPeople("ceo").build();
    NewTieSpec spec = new NewTieSpec("ally", "seller", TieGoal.REACH, 3, 5);
    List<TieGain> gains = network.structure(TieView.asStated()).newTies(spec, FREE);
    assertThat(gains).extracting(TieGain::toId).containsExactly("other", "ceo", "cfo");
    assertThat(gains.get(0).before().reach()).isEqualTo(1);
    assertThat(gains.get(0).after().reach()).isEqualTo(3);
  }

  @Test
  void ranksAndLooksUp() {
    Scores degree = Networks.kite().centrality(TieView.undirected()).degree(Direction.IN);
    assertThat(degree.ranked().get(0)).isEqualTo(new PersonScore("Diane", 6));
    assertThat(degree.ranked().get(1).personId()).isEqualTo("Fernando");
    assertThat(degree.measure()).isEqualTo("degree, in");
    assertThat(degree).hasToString("degree, in of 10 people");
    assertThat(degree.missing()).isEmpty();
  }
}
