package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.person;
import static io.planwright.stakeholders.privacy.People.text;

import io.planwright.activity.Acceptance;
import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.PersonLoad;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.Account;
import io.planwright.crm.CreditShare;
import io.planwright.crm.CreditSplit;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.crm.Territory;
import io.planwright.crm.TerritoryAssignment;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.goal.Goal;
import io.planwright.goal.Quota;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Money;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanFrame;
import io.planwright.plan.SalesPlan;
import io.planwright.resource.Person;
import io.planwright.resource.Team;
import io.planwright.strategy.LeverChoice;
import io.planwright.strategy.StrategySet;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A CRM and a plan in which everybody of {@link People} occurs in every role. */
final class Stored {

  private static final Instant THEN = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
  private static final DateRange ALWAYS = DateRange.from(DAY.minusYears(1));
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalPeriod QUARTER = CALENDAR.periodOf(DAY, PeriodKind.QUARTER);

  private Stored() {}

  static PersonalModel with(PersonalModel model, Random random) {
    InMemoryCrm crm = crm(random);
    return model
        .with("crm", CorePersonalData.crm(), crm)
        .with(
            "snapshot",
            CorePersonalData.snapshot(),
            CrmSnapshot.of(crm, DAY.plusDays(1), ZoneOffset.UTC))
        .with("plan", CorePersonalData.plan(), plan(random))
        .with("team", CorePersonalData.team(), new Team("team", text(random), people(random)))
        .with("acceptances", CorePersonalData.acceptances(), acceptances(random));
  }

  private static InMemoryCrm crm(Random random) {
    List<Account> accounts = new ArrayList<>();
    List<SalesRep> reps = new ArrayList<>();
    List<SalesTeam> teams = new ArrayList<>();
    List<TeamMembership> memberships = new ArrayList<>();
    List<Territory> territories = new ArrayList<>();
    List<TerritoryAssignment> assignments = new ArrayList<>();
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      String id = person(i).id();
      String name = person(i).aliases().get(0);
      accounts.add(
          Account.builder()
              .id("account of " + name)
              .name(text(random))
              .sector(text(random))
              .putAttributes("note", text(random))
              .build());
      reps.add(SalesRep.builder().id(id).name(name).hiredOn(DAY.minusYears(1)).build());
      teams.add(
          SalesTeam.builder()
              .id("team-" + i)
              .name(text(random))
              .managerId(id)
              .managerName(name)
              .region(text(random))
              .build());
      memberships.add(new TeamMembership(id, "team-0", ALWAYS));
      territories.add(new Territory("territory-" + i, text(random)));
      assignments.add(new TerritoryAssignment("territory-" + i, id, ALWAYS));
      deals.add(deal(i, random));
    }
    return InMemoryCrm.builder()
        .accounts(accounts)
        .contacts(Holders.contacts(random))
        .reps(reps)
        .teams(teams)
        .teamMemberships(memberships)
        .territories(territories)
        .territoryAssignments(assignments)
        .opportunities(deals)
        .activities(Holders.activities(random))
        .build();
  }

  private static Opportunity deal(int i, Random random) {
    String other = Holders.other(i, random);
    return Opportunity.builder()
        .id("deal-" + i)
        .name(text(random))
        .addFacts(
            new OpportunityFact.Created(THEN),
            new OpportunityFact.OwnerSet(THEN, person(i).id()),
            new OpportunityFact.StageEntered(THEN, text(random)),
            new OpportunityFact.AccountLinked(THEN, "account of " + person(i).aliases().get(0)),
            new OpportunityFact.CreditSet(
                THEN,
                new CreditSplit(
                    List.of(
                        CreditShare.revenue(person(i).id(), "0.75"),
                        CreditShare.revenue(other, "0.25")))))
        .build();
  }

  private static SalesPlan plan(Random random) {
    ChangeNote first = new ChangeNote(person(0).aliases().get(0), text(random), THEN);
    ChangeNote second = new ChangeNote(person(1).id(), text(random), THEN.plusSeconds(60));
    return SalesPlan.draft("plan", content(random), first).revise(content(random), second);
  }

  private static PlanContent content(Random random) {
    PlanContent.Builder content =
        PlanContent.builder()
            .frame(new PlanFrame("Plan, " + text(random), CALENDAR, QUARTER, EUR, DAY))
            .strategy(
                new StrategySet(choice(random), choice(random), choice(random), choice(random)))
            .people(people(random))
            .stakeholders(People.network(random).stakeholders());
    List<AssignedItem> items = new ArrayList<>();
    List<PersonLoad> loads = new ArrayList<>();
    List<Activity> activities = new ArrayList<>();
    List<QuotaNode> nodes = new ArrayList<>(List.of(new QuotaNode("company", "Company")));
    List<QuotaLink> links = new ArrayList<>();
    List<Quota> quotas = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      String id = person(i).id();
      content.addGoals(
          Goal.builder()
              .id("goal-" + i)
              .name(text(random))
              .scope(text(random))
              .ownerId(random.nextBoolean() ? id : person(i).aliases().get(0))
              .evidence(Holders.evidence(random))
              .build());
      content.addSwotFactors(
          SwotFactor.builder()
              .id("factor-" + i)
              .kind(SwotKind.STRENGTH)
              .statement(text(random))
              .weight(0.1)
              .rating(4)
              .evidence(Holders.evidence(random))
              .build());
      items.add(
          AssignedItem.builder()
              .itemId("item-" + i)
              .personId(random.nextBoolean() ? id : Holders.other(i, random))
              .previousPersonId(Holders.other(i, random))
              .reason(new Reason("fit", 1, text(random)))
              .build());
      loads.add(new PersonLoad(id, 10, 1, 2));
      activities.add(Activity.of("work-" + i, text(random), 2).toBuilder().assigneeId(id).build());
      nodes.add(new QuotaNode(id, person(i).aliases().get(0)));
      links.add(new QuotaLink("company", id, ALWAYS));
      quotas.add(new Quota(id, QUARTER, Money.of("10.00", "EUR")));
    }
    Explanation explanation = Explanation.of("Made with " + text(random));
    return content
        .quotas(QuotaTree.of(EUR, nodes, links, quotas))
        .assignment(
            new Assignment(
                items, List.of(), loads, explanation, Provenance.of("m", Map.of(), "data", 1)))
        .work(WorkBreakdown.of(activities, List.of(Dependency.finishToStart("work-0", "work-1"))))
        .build();
  }

  private static List<Person> people(Random random) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      people.add(
          Person.builder()
              .id(person(i).id())
              .name(person(i).aliases().get(0))
              .role(text(random))
              .fullTimeShare(0.5 + random.nextInt(5) * 0.1)
              .build());
    }
    return people;
  }

  private static List<Acceptance> acceptances(Random random) {
    List<Acceptance> acceptances = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      acceptances.add(new Acceptance("thing-" + i, DAY, Agreed.calling(i, random)));
    }
    return acceptances;
  }

  private static LeverChoice choice(Random random) {
    return LeverChoice.of(text(random));
  }
}
