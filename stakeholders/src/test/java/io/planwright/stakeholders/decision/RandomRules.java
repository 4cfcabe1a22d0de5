package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Random rules, and their votes counted word for word on sets of people as bits. */
final class RandomRules {

  private RandomRules() {}

  static String id(int person) {
    return "p" + person;
  }

  static int index(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** A rule on that many people, some of whom sit on several bodies. */
  static DecisionRule rule(int people, Random random) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids.add(i);
    }
    Collections.shuffle(ids, random);
    return rule(ids, people, random, 3);
  }

  private static DecisionRule rule(List<Integer> ids, int people, Random random, int depth) {
    if (ids.size() == 1 && random.nextInt(3) > 0) {
      return DecisionRule.person(id(ids.get(0)));
    }
    List<DecisionRule> members = new ArrayList<>();
    int from = 0;
    while (from < ids.size()) {
      int left = ids.size() - from;
      int size = depth == 0 || random.nextBoolean() ? 1 : 1 + random.nextInt(left);
      List<Integer> part = new ArrayList<>(ids.subList(from, from + size));
      from += size;
      if (size == 1) {
        members.add(DecisionRule.person(id(part.get(0))));
      } else {
        int guest = random.nextInt(people);
        if (random.nextInt(3) == 0 && !part.contains(guest)) {
          part.add(guest);
        }
        members.add(rule(part, people, random, depth - 1));
      }
    }
    return body(members, random);
  }

  private static DecisionRule body(List<DecisionRule> members, Random random) {
    String name = "body" + random.nextInt(1000);
    switch (random.nextInt(8)) {
      case 0:
        return new DecisionRule.Unanimous(name, members);
      case 1:
        return new DecisionRule.Majority(name, members);
      case 2:
        return new DecisionRule.AtLeast(name, 1 + random.nextInt(members.size()), members);
      case 3:
        return members.size() == 1
            ? members.get(0)
            : new DecisionRule.Veto(name, members.get(0), members.subList(1, members.size()));
      case 4:
        return new DecisionRule.Sequential(name, members);
      case 5:
        return new DecisionRule.AnyOf(name, members);
      default:
        return weighted(name, members, random);
    }
  }

  private static DecisionRule weighted(String name, List<DecisionRule> members, Random random) {
    List<DecisionRule.Seat> seats = new ArrayList<>();
    int most = random.nextInt(4) == 0 ? 100_000 : 20;
    int total = 0;
    for (DecisionRule member : members) {
      int weight = random.nextInt(most);
      total += weight;
      seats.add(new DecisionRule.Seat(member, weight / 10.0));
    }
    if (total == 0) {
      return new DecisionRule.AnyOf(name, members);
    }
    return new DecisionRule.WeightedQuorum(name, seats, (1 + random.nextInt(total)) / 10.0);
  }

  /** The rule on sets of people as bits; tenths are counted as whole numbers. */
  static IntPredicate votes(DecisionRule rule) {
    if (rule instanceof DecisionRule.Person person) {
      int bit = 1 << index(person.personId());
      return set -> (set & bit) != 0;
    }
    List<DecisionRule> members = rule.members();
    int count = members.size();
    IntPredicate[] parts = members.stream().map(RandomRules::votes).toArray(IntPredicate[]::new);
    long[] weights = new long[count];
    long needed = count;
    for (int i = 0; i < count; i++) {
      weights[i] = 1;
    }
    if (rule instanceof DecisionRule.WeightedQuorum quorum) {
      for (int i = 0; i < count; i++) {
        weights[i] = Math.round(10 * quorum.seats().get(i).weight());
      }
      needed = Math.round(10 * quorum.threshold());
    } else if (rule instanceof DecisionRule.AnyOf) {
      needed = 1;
    } else if (rule instanceof DecisionRule.Majority) {
      needed = count / 2 + 1L;
    } else if (rule instanceof DecisionRule.AtLeast atLeast) {
      needed = atLeast.votes();
    }
    long least = needed;
    return set -> {
      long sum = 0;
      for (int i = 0; i < parts.length && sum < least; i++) {
        sum += parts[i].test(set) ? weights[i] : 0;
      }
      return sum >= least;
    };
  }

  /** The probability of each set of people being those who say yes. */
  static double[] sets(double[] p) {
    double[] sets = new double[1 << p.length];
    sets[0] = 1;
    for (int i = 0; i < p.length; i++) {
      int size = 1 << i;
      for (int set = 0; set < size; set++) {
        sets[set + size] = sets[set] * p[i];
        sets[set] *= 1 - p[i];
      }
    }
    return sets;
  }

  static double bruteForce(IntPredicate votes, double[] p) {
    double[] sets = sets(p);
    double sum = 0;
    for (int set = 0; set < sets.length; set++) {
      if (votes.test(set)) {
        sum += sets[set];
      }
    }
    return sum;
  }

  /** Random probabilities, some of them certain. */
  static double[] probabilities(int people, Random random) {
    double[] p = new double[people];
    for (int i = 0; i < people; i++) {
      int kind = random.nextInt(12);
      p[i] = kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
    }
    return p;
  }

  static Decision.Builder decision(DecisionRule rule, double[] p) {
    Decision.Builder builder = Decision.builder().rule(rule);
    for (String id : rule.people()) {
      builder.addVoters(Voter.of(id, p[index(id)]));
    }
    return builder;
  }
}
