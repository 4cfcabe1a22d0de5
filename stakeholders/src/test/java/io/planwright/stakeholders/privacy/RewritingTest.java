package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.ANNA;
import static io.planwright.stakeholders.privacy.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.stakeholders.preference.BestWorstChoice;
import io.planwright.stakeholders.team.HandOff;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciEntry;
import io.planwright.stakeholders.team.RaciItem;
import io.planwright.stakeholders.team.RaciParty;
import io.planwright.stakeholders.team.RaciRole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids of things that name people, and what goes with a person. */
class RewritingTest {

  private static RaciItem item(String id) {
    return RaciItem.builder().id(id).name("Visit").addSkills("likes Anna Schmidt", "law").build();
  }

  private static RaciParty party(String id, String department) {
    return RaciParty.builder().id(id).departmentId(department).build();
  }

  @Test
  void keepsItemsApartThatDifferedByWhomTheyNamed() {
    RaciChart chart =
        new RaciChart(
            List.of(item("Anna Schmidt"), item("[erased]"), item("c-anna"), item("other")),
            List.of(
                RaciParty.builder().id("for ANNA SCHMIDT").kind(RaciParty.Kind.DEPARTMENT).build(),
                party("c-bob", "for ANNA SCHMIDT")),
            List.of(
                new RaciEntry("Anna Schmidt", "c-bob", RaciRole.ACCOUNTABLE),
                new RaciEntry("[erased]", "c-bob", RaciRole.RESPONSIBLE),
                new RaciEntry("c-anna", "for ANNA SCHMIDT", RaciRole.INFORMED)),
            List.of());
    assertThat(RaciChart.personalData().items(chart, ANNA))
        .extracting(PersonalItem::value)
        .contains("Anna Schmidt", "c-anna", "for ANNA SCHMIDT", "likes Anna Schmidt");
    RaciChart erased = RaciChart.personalData().erase(chart, ANNA);
    assertThat(erased.items())
        .extracting(RaciItem::id)
        .containsExactly("[erased]-2", "[erased]", "[erased]-3", "other");
    assertThat(erased.entries())
        .containsExactly(
            new RaciEntry("[erased]-2", "c-bob", RaciRole.ACCOUNTABLE),
            new RaciEntry("[erased]", "c-bob", RaciRole.RESPONSIBLE),
            new RaciEntry("[erased]-3", "for [erased]", RaciRole.INFORMED));
    assertThat(erased.parties().get(1).departmentId()).contains("for [erased]");
    assertThat(erased.items().get(0).skills()).containsExactly("likes [erased]", "law");
    assertThat(RaciChart.personalData().items(erased, ANNA)).isEmpty();
    assertThat(RaciChart.personalData().erase(erased, ANNA)).isEqualTo(erased);
  }

  @Test
  void searchesTheItemsOfALog() {
    List<HandOff> log =
        List.of(
            HandOff.builder()
                .itemId("leave of Anna Schmidt")
                .fromId("c-bob")
                .toId("c-eve")
                .handedOver(Instant.EPOCH)
                .build());
    assertThat(HandOff.personalData().items(log, ANNA)).hasSize(1);
    assertThat(HandOff.personalData().erase(log, ANNA).get(0).itemId())
        .isEqualTo("leave of [erased]");
  }

  @Test
  void takesARepOutWithMembershipsAndAsManager() {
    DateRange always = DateRange.from(DAY);
    InMemoryCrm crm =
        InMemoryCrm.builder()
            .reps(
                List.of(
                    SalesRep.builder().id("c-anna").name("Anna Schmidt").build(),
                    SalesRep.builder().id("c-bob").name("Bob").build()))
            .teams(
                List.of(
                    SalesTeam.builder()
                        .id("t")
                        .name("Team of Anna Schmidt")
                        .managerId("c-anna")
                        .managerName("A. Schmidt")
                        .build()))
            .teamMemberships(
                List.of(
                    new TeamMembership("c-anna", "t", always),
                    new TeamMembership("c-bob", "t", always)))
            .build();
    assertThat(CorePersonalData.crm().items(crm, ANNA))
        .extracting(PersonalItem::field)
        .containsExactly(
            "id",
            "name",
            "leads the team",
            "name as its manager",
            "mention in a team",
            "member of t");
    InMemoryCrm erased = CorePersonalData.crm().erase(crm, ANNA);
    assertThat(erased.reps()).extracting(SalesRep::id).containsExactly("c-bob");
    assertThat(erased.teams())
        .containsExactly(SalesTeam.builder().id("t").name("Team of [erased]").build());
    assertThat(erased.teamMemberships()).containsExactly(new TeamMembership("c-bob", "t", always));
  }

  @Test
  void erasesACandidateAmongTheItems() {
    PersonIdentity seven = PersonIdentity.of("7", "Anna Schmidt");
    List<BestWorstChoice> choices =
        List.of(
            new BestWorstChoice("7", List.of("Anna Schmidt", "7", "8"), "7", "8"),
            new BestWorstChoice("8", List.of("Anna Schmidt", "7"), "Anna Schmidt", "7"));
    assertThat(BestWorstChoice.personalData().items(choices, seven))
        .extracting(PersonalItem::value)
        .containsExactly("7", "7", "8", "Anna Schmidt", "7", "Anna Schmidt", "7");
    List<BestWorstChoice> erased = BestWorstChoice.personalData().erase(choices, seven);
    assertThat(erased)
        .containsExactly(
            new BestWorstChoice(
                "[erased]", List.of("[erased]", "[erased] item", "8"), "[erased] item", "8"),
            new BestWorstChoice(
                "8", List.of("[erased]", "[erased] item"), "[erased]", "[erased] item"));
    assertThat(BestWorstChoice.personalData().items(erased, seven)).isEmpty();
  }
}
