package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A chart without faults, in which faults of known kinds are then planted. */
final class PlantedChart {

  static final LocalDate AS_OF = ChartDraft.AS_OF;
  static final RaciPolicy POLICY = RaciPolicy.builder().bothAllowed(false).build();

  final Set<Fault> planted = new HashSet<>();
  final ChartDraft draft;

  /** A violation without its words. */
  record Fault(RaciRule rule, Set<String> items, Set<String> parties, List<DateRange> dates) {
    static Fault of(RaciViolation v) {
      return new Fault(
          v.rule(), new TreeSet<>(v.itemIds()), new TreeSet<>(v.partyIds()), v.dates());
    }
  }

  PlantedChart(long seed) {
    draft = new ChartDraft(seed);
    new CleanChart(draft).fill();
  }

  RaciChart chart() {
    return draft.chart();
  }

  void plant(RaciRule rule) {
    switch (rule) {
      case UNKNOWN_PARTY -> {
        String item = draft.target();
        String ghost = draft.next("ghost");
        draft.give(item, ghost, RaciRole.CONSULTED);
        expect(rule, Set.of(item), Set.of(ghost));
      }
      case UNKNOWN_ITEM -> {
        String item = draft.next("nowhere");
        String person = draft.random.nextBoolean() ? "p0" : draft.freshPerson();
        draft.give(item, person, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case NO_ACCOUNTABLE -> {
        String item = draft.target();
        draft.take(item, RaciRole.ACCOUNTABLE);
        expect(rule, Set.of(item), Set.of());
      }
      case SEVERAL_ACCOUNTABLE -> {
        String item = draft.target();
        draft.give(item, draft.freshPerson(), RaciRole.ACCOUNTABLE);
        expect(rule, Set.of(item), draft.ids(item, RaciRole.ACCOUNTABLE));
      }
      case NO_RESPONSIBLE -> {
        String item = draft.target();
        draft.take(item, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of());
      }
      case DEPARTMENT_ACCOUNTABLE -> {
        String department = draft.add(draft.able(draft.next("d")).kind(RaciParty.Kind.DEPARTMENT));
        expect(rule, Set.of(draft.answersFor(draft.target(), department)), Set.of(department));
      }
      case LACKS_AUTHORITY -> {
        RaciParty.Builder weak = draft.able(draft.next("q"));
        boolean isGrade = draft.random.nextBoolean();
        weak = isGrade ? weak.grade(4) : weak.approvalLimit(Money.of("9.99", "EUR"));
        String person = draft.add(weak);
        String item = draft.answersFor(draft.target(), person);
        draft.change(item, i -> i.requiredGrade(5).amount(Money.of("10", "EUR")));
        expect(rule, Set.of(item), Set.of(person));
      }
      case AUTHORITY_UNKNOWN -> {
        RaciParty.Builder open =
            RaciParty.builder().id(draft.next("q")).addAllSkills(ChartDraft.SKILLS);
        int kind = draft.random.nextInt(3);
        open = kind == 0 ? open : open.grade(9);
        open = kind < 2 ? open : open.approvalLimit(Money.of("1000", "USD"));
        String person = draft.add(open);
        String item = draft.answersFor(draft.target(), person);
        draft.change(item, i -> i.requiredGrade(5).amount(Money.of("10", "EUR")));
        expect(rule, Set.of(item), Set.of(person));
      }
      case LACKS_SKILL -> {
        String item = draft.freshItem();
        draft.change(item, i -> i.addSkills("Latin"));
        draft.take(item, RaciRole.RESPONSIBLE);
        draft.give(
            item, draft.add(draft.able(draft.next("q")).addSkills("Latin")), RaciRole.RESPONSIBLE);
        String person = draft.freshPerson();
        draft.give(item, person, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case TOO_MANY_ACCOUNTABILITIES -> {
        String person = draft.freshPerson();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
          all.add(draft.answersFor(draft.freshItem(), person));
        }
        expect(rule, all, Set.of(person));
      }
      case TOO_MANY_RESPONSIBILITIES -> {
        String person = draft.freshPerson();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
          String item = draft.freshItem();
          draft.give(item, person, RaciRole.RESPONSIBLE);
          all.add(item);
        }
        expect(rule, all, Set.of(person));
      }
      case TOO_MANY_CONSULTED -> crowd(rule, RaciRole.CONSULTED, 5);
      case TOO_MANY_INFORMED -> crowd(rule, RaciRole.INFORMED, 9);
      case IDLE -> {
        RaciParty.Builder idle = draft.able(draft.next("idle"));
        boolean isPerson = draft.random.nextBoolean();
        String id = draft.add(isPerson ? idle : idle.kind(RaciParty.Kind.DEPARTMENT));
        expect(rule, Set.of(), Set.of(id));
      }
      case RESPONSIBLE_AND_ACCOUNTABLE -> {
        if (draft.random.nextBoolean()) {
          new PlantedDelegations(this).plant(rule);
        } else {
          String person = draft.freshPerson();
          String item = draft.answersFor(draft.target(), person);
          draft.give(item, person, RaciRole.RESPONSIBLE);
          expect(rule, Set.of(item), Set.of(person));
        }
      }
      case OVERLOAD, LOAD_UNKNOWN -> new PlantedLoads(this).plant(rule);
      default -> new PlantedDelegations(this).plant(rule);
    }
  }

  private void crowd(RaciRule rule, RaciRole role, int size) {
    String item = draft.target();
    while (draft.holders(item, role) < size) {
      draft.give(item, draft.freshPerson(), role);
    }
    expect(rule, Set.of(item), draft.ids(item, role));
  }

  void expect(RaciRule rule, Set<String> which, Set<String> who, DateRange... dates) {
    planted.add(new Fault(rule, new TreeSet<>(which), new TreeSet<>(who), List.of(dates)));
  }
}
