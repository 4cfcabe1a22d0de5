package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A rule made ready for evaluation. Immutable. */
final class CompiledRule {

  static final int MOST_SHARED = 20;
  private static final double MOST_WORK = 4e8;

  private final RuleNode root;
  private final int nodes;
  private final List<String> people;

  private CompiledRule(RuleNode root, int nodes, List<String> people) {
    this.root = root;
    this.nodes = nodes;
    this.people = people;
  }

  /** Compiles a rule, or says why no exact answer is within reach. */
  static Answer<CompiledRule> of(DecisionRule rule) {
    List<String> people = rule.people();
    Compiler compiler = new Compiler(people);
    compiler.count(rule);
    Optional<RuleNode> root = compiler.node(rule);
    return root.map(node -> Answer.known(new CompiledRule(node, compiler.nextId, people)))
        .orElseGet(
            () ->
                Answer.insufficient(
                    "What is the exact probability that \"" + rule.name() + "\" approves?",
                    "at most "
                        + MOST_SHARED
                        + " people of one body who also sit elsewhere, and votes whose count has at"
                        + " most some million courses",
                    compiler.problem,
                    "Round the weights of large bodies, or treat people who always vote alike as"
                        + " one."));
  }

  List<String> people() {
    return people;
  }

  RuleNode root() {
    return root;
  }

  int nodes() {
    return nodes;
  }

  private static final class Compiler {

    private final Map<String, Integer> index = new HashMap<>();
    private final int[] everywhere;
    private int nextId;
    private String problem = "nothing unusual";
    private double work;

    Compiler(List<String> people) {
      for (String id : people) {
        index.put(id, index.size());
      }
      everywhere = new int[people.size()];
    }

    /** Counts how often each person votes. */
    void count(DecisionRule rule) {
      if (rule instanceof DecisionRule.Person person) {
        int i = indexOf(person);
        everywhere[i]++;
      }
      for (DecisionRule member : rule.members()) {
        count(member);
      }
    }

    private int indexOf(DecisionRule.Person person) {
      return index.getOrDefault(person.personId(), 0);
    }

    Optional<RuleNode> node(DecisionRule rule) {
      return node(rule, new HashMap<>());
    }

    /** Compiles a rule and adds how often each person votes in it to the counts. */
    private Optional<RuleNode> node(DecisionRule rule, Map<Integer, Integer> counts) {
      if (rule instanceof DecisionRule.Person person) {
        int i = indexOf(person);
        counts.merge(i, 1, Integer::sum);
        return Optional.of(RuleNode.person(i, nextId++, everywhere[i] > 1));
      }
      List<DecisionRule> rules = rule.members();
      List<RuleNode> made = new ArrayList<>();
      Map<Integer, Integer> own = new HashMap<>();
      for (DecisionRule member : rules) {
        Optional<RuleNode> node = node(member, own);
        if (node.isEmpty()) {
          return node;
        }
        made.add(node.get());
      }
      own.forEach((person, votes) -> counts.merge(person, votes, Integer::sum));
      return body(rule, made, own);
    }

    private Optional<RuleNode> body(
        DecisionRule rule, List<RuleNode> made, Map<Integer, Integer> own) {
      TreeSet<Integer> joint = new TreeSet<>();
      List<Integer> order = new ArrayList<>();
      int dependent = 0;
      for (int i = 0; i < made.size(); i++) {
        for (int person : made.get(i).open) {
          joint.add(person);
        }
        boolean open = made.get(i).open.length > 0;
        order.add(open ? dependent : order.size(), i);
        dependent += open ? 1 : 0;
      }
      if (joint.size() > MOST_SHARED) {
        problem = joint.size() + " people of \"" + rule.name() + "\" who also sit elsewhere";
        return Optional.empty();
      }
      WholeWeights votes = WholeWeights.of(rule);
      long[] weights = new long[made.size()];
      List<RuleNode> members = new ArrayList<>();
      for (int i = 0; i < weights.length; i++) {
        weights[i] = votes.weights()[order.get(i)];
        members.add(made.get(order.get(i)));
      }
      Optional<VoteDiagram> diagram = VoteDiagram.of(weights, votes.quota());
      if (diagram.isEmpty()) {
        problem = "more than " + VoteDiagram.MOST_NODES + " courses of \"" + rule.name() + "\"";
        return Optional.empty();
      }
      work += (double) (1L << joint.size()) * (1 + diagram.get().nodesBelow(dependent));
      if (work > MOST_WORK) {
        problem = Figures.number(work) + " steps up to \"" + rule.name() + "\"";
        return Optional.empty();
      }
      int[] open =
          joint.stream()
              .filter(person -> own.getOrDefault(person, 0) < everywhere[person])
              .mapToInt(Integer::intValue)
              .toArray();
      int[] all = joint.stream().mapToInt(Integer::intValue).toArray();
      return Optional.of(
          RuleNode.body(nextId++, members, open, all, votes.needed(), diagram.get()));
    }
  }
}
