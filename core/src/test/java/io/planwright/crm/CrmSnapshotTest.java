package io.planwright.crm;

import static io.planwright.crm.Deals.crm;
import static io.planwright.crm.Deals.day;
import static io.planwright.crm.Deals.eur;
import static io.planwright.crm.Deals.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.testkit.JsonRoundTrip;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrmSnapshotTest {

  private static CrmSnapshot known(String date) {
    return CrmSnapshot.of(crm(), day(date), ZoneOffset.UTC);
  }

  @Test
  void sortsDealsByStatus() {
    CrmSnapshot march = known("2017-03-31");
    assertThat(march.open()).extracting(OpportunitySnapshot::id).containsExactly("o-1");
    assertThat(march.won()).isEmpty();
    assertThat(march.lost()).extracting(OpportunitySnapshot::id).containsExactly("o-2");
    CrmSnapshot later = known("2017-12-31");
    assertThat(later.open()).isEmpty();
    assertThat(later.won()).extracting(OpportunitySnapshot::id).containsExactly("o-1");
  }

  @Test
  void findsDealsByTheDayTheyClosedOn() {
    CrmSnapshot known = known("2017-12-31");
    assertThat(known.won(range("2017-06-12", "2017-06-13"))).hasSize(1);
    assertThat(known.won(range("2017-06-13", "2017-07-13"))).isEmpty();
    assertThat(known.lost(range("2017-02-01", "2017-03-01"))).as("end is exclusive").isEmpty();
    assertThat(known.lost(range("2017-03-01", "2017-04-01"))).hasSize(1);
  }

  @Test
  void findsThingsById() {
    CrmSnapshot known = known("2017-02-15");
    assertThat(known.account("a-1")).contains(Deals.NORTHWIND);
    assertThat(known.account("nobody")).isEmpty();
    assertThat(known.product("GTX Pro").flatMap(Product::family)).contains("GTX");
    assertThat(known.rep("r-1")).contains(Deals.ANNA);
    assertThat(known.opportunity("o-1").flatMap(OpportunitySnapshot::accountId)).contains("a-1");
    assertThat(known.contacts()).hasSize(1);
    assertThat(known.territories()).hasSize(1);
    assertThat(known.activities()).containsExactly(Deals.DEMO);
  }

  @Test
  void doesNotKnowDealsAndActivitiesThatComeLater() {
    CrmSnapshot january = known("2017-01-31");
    assertThat(january.opportunities()).extracting(OpportunitySnapshot::id).containsExactly("o-1");
    assertThat(january.opportunity("o-2")).isEmpty();
    assertThat(january.activities()).isEmpty();
  }

  @Test
  void doesNotKnowWhoWillBeHiredOrLeave() {
    assertThat(known("2017-02-28").reps()).containsExactly(Deals.ANNA);
    assertThat(known("2017-03-01").rep("r-2").orElseThrow().leftOn()).isEmpty();
    assertThat(known("2017-09-29").rep("r-2").orElseThrow().leftOn()).isEmpty();
    assertThat(known("2017-09-30").rep("r-2")).contains(Deals.BEN);
  }

  @Test
  void doesNotKnowEndsThatLieAhead() {
    CrmSnapshot march = known("2017-03-30");
    DateRange open = DateRange.from(day("2016-01-01"));
    assertThat(march.teamMemberships()).containsExactly(new TeamMembership("r-1", "t-1", open));
    assertThat(march.territoryAssignments())
        .containsExactly(new TerritoryAssignment("n", "r-1", open));
    assertThat(march.priceLists().get(0).entries())
        .containsExactly(
            new PriceListEntry("GTX Pro", eur("4821"), DateRange.from(day("2017-01-01"))),
            new PriceListEntry("MG Special", eur("55"), DateRange.from(day("2017-01-01"))));
  }

  @Test
  void followsARepFromTeamToTeam() {
    assertThat(known("2017-03-31").teamOf("r-1").map(SalesTeam::name)).contains("Central");
    assertThat(known("2017-04-01").teamOf("r-1").map(SalesTeam::name)).contains("East");
    assertThat(known("2017-04-01").teamOf("r-2")).isEmpty();
    assertThat(known("2017-04-01").teams()).hasSize(2);
  }

  @Test
  void takesOtherContentsOfTheSameDay() {
    CrmSnapshot march = known("2017-03-31");
    assertThat(march.with(crm(), march.opportunities())).isEqualTo(march);
    CrmSnapshot one = march.with(InMemoryCrm.builder().build(), march.open());
    assertThat(one.asOf()).isEqualTo(march.asOf());
    assertThat(one.reps()).isEmpty();
    assertThat(one.opportunities()).isEqualTo(march.open());
    List<OpportunitySnapshot> later = known("2017-12-31").opportunities();
    assertThatThrownBy(() -> march.with(crm(), later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "deals [2017-12-31] must be as of 2017-03-31. Take the deals of this snapshot.");
  }

  @Test
  void isEqualForEqualKnowledge() {
    InMemoryCrm withNews =
        crm().toBuilder()
            .opportunities(
                Stream.concat(
                        crm().opportunities(),
                        Stream.of(Deals.lost("o-3", "2018-02-01", "2018-03-01")))
                    .toList())
            .build();
    assertThat(CrmSnapshot.of(withNews, day("2017-12-31"), ZoneOffset.UTC))
        .isEqualTo(known("2017-12-31"))
        .hasSameHashCodeAs(known("2017-12-31"))
        .isNotEqualTo(known("2017-12-30"))
        .hasToString("CrmSnapshot[2017-12-31, 2 accounts, 2 reps, 2 opportunities]");
    assertThat(CrmSnapshot.of(withNews, day("2018-12-31"), ZoneOffset.UTC))
        .isNotEqualTo(known("2018-12-31"));
  }

  @Test
  void survivesSerialization() {
    CrmSnapshot known = known("2017-05-31");
    assertThat(JsonRoundTrip.serializedCopy(known)).isEqualTo(known);
    assertThat(JsonRoundTrip.serializedCopy(crm())).isEqualTo(crm());
  }

  @Test
  void closesTheStreamsOfItsSource() {
    List<String> closed = new ArrayList<>();
    CrmSource host =
        new CrmSource() {
          @Override
          public Stream<Account> accounts() {
            return crm().accounts().onClose(() -> closed.add("accounts"));
          }

          @Override
          public Stream<Product> products() {
            return crm().products().onClose(() -> closed.add("products"));
          }

          @Override
          public Stream<SalesRep> reps() {
            return crm().reps().onClose(() -> closed.add("reps"));
          }

          @Override
          public Stream<Opportunity> opportunities() {
            return crm().opportunities().onClose(() -> closed.add("opportunities"));
          }
        };
    CrmSnapshot known = CrmSnapshot.of(host, day("2017-12-31"), ZoneOffset.UTC);
    assertThat(closed).containsExactly("accounts", "products", "reps", "opportunities");
    assertThat(known.opportunities()).hasSize(2);
    assertThat(known.contacts()).isEmpty();
    assertThat(known.priceLists()).isEmpty();
    assertThat(known.teams()).isEmpty();
    assertThat(known.teamMemberships()).isEmpty();
    assertThat(known.territories()).isEmpty();
    assertThat(known.territoryAssignments()).isEmpty();
    assertThat(known.activities()).isEmpty();
    assertThat(InMemoryCrm.copyOf(host).opportunities()).hasSize(2);
  }

  @Test
  void copiesASource() {
    InMemoryCrm crm = crm();
    assertThat(InMemoryCrm.copyOf(crm)).isSameAs(crm);
    assertThat(crm.toBuilder().build()).isEqualTo(crm).hasSameHashCodeAs(crm);
    assertThat(crm.toBuilder().reps(List.of()).build()).isNotEqualTo(crm);
    assertThat(crm).hasToString("InMemoryCrm[2 accounts, 1 products, 2 reps, 2 opportunities]");
  }
}
