package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A person or a body of a {@link CompiledRule}. What happens inside a body is independent of the
 * rest once the votes of its <em>open</em> people are given: those who also vote outside of it.
 * People who are open in its members but not in the body itself are <em>closed</em> here, which
 * means summed out. Members with open people come first.
 */
final class RuleNode {

  private static final int[] NONE = {};

  /** The index of the person, -1 for a body. */
  final int person;

  /** The number of the node, for the tables of an evaluation. */
  final int id;

  final List<RuleNode> members;
  final int[] open;

  /** The people who are open in a member; their votes are the bits of a case. */
  final int[] joint;

  /** How many of the members have open people. */
  final int dependent;

  /**
   * For each dependent member, and then for this node, which bits of a case its open people are.
   */
  private final int[][] bits;

  /** The bits of the people who are closed here. */
  final int[] closed;

  /** How many members have to say yes, 0 where they have different weights. */
  final int needed;

  private final Optional<VoteDiagram> diagram;

  private RuleNode(int person, int id, int[] open) {
    this.person = person;
    this.id = id;
    this.open = open;
    this.members = List.of();
    this.joint = NONE;
    this.dependent = 0;
    this.bits = new int[][] {};
    this.closed = NONE;
    this.needed = 0;
    this.diagram = Optional.empty();
  }

  private RuleNode(
      int id, List<RuleNode> members, int[] open, int[] joint, int needed, VoteDiagram diagram) {
    this.person = -1;
    this.needed = needed;
    this.id = id;
    this.members = members;
    this.open = open;
    this.joint = joint;
    this.diagram = Optional.of(diagram);
    int count = 0;
    List<int[]> places = new ArrayList<>();
    for (RuleNode member : members) {
      if (member.open.length > 0) {
        count++;
        places.add(places(member.open, joint));
      }
    }
    places.add(places(open, joint));
    this.dependent = count;
    this.bits = places.toArray(int[][]::new);
    int[] closing = new int[joint.length - open.length];
    int next = 0;
    for (int bit = 0; bit < joint.length; bit++) {
      if (Arrays.binarySearch(open, joint[bit]) < 0) {
        closing[next++] = bit;
      }
    }
    this.closed = closing;
  }

  static RuleNode person(int person, int id, boolean shared) {
    return new RuleNode(person, id, shared ? new int[] {person} : NONE);
  }

  static RuleNode body(
      int id, List<RuleNode> members, int[] open, int[] joint, int needed, VoteDiagram diagram) {
    return new RuleNode(id, members, open, joint, needed, diagram);
  }

  boolean isPerson() {
    return person >= 0;
  }

  VoteDiagram diagram() {
    return diagram.orElseThrow();
  }

  /** What a case of this body is for a dependent member. */
  int memberCase(int member, int jointCase) {
    return pick(bits[member], jointCase);
  }

  /** What a case of this body is for those outside. */
  int openCase(int jointCase) {
    return pick(bits[dependent], jointCase);
  }

  private static int pick(int[] places, int jointCase) {
    int picked = 0;
    for (int i = 0; i < places.length; i++) {
      picked |= (jointCase >>> places[i] & 1) << i;
    }
    return picked;
  }

  private static int[] places(int[] people, int[] joint) {
    int[] places = new int[people.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.binarySearch(joint, people[i]);
    }
    return places;
  }
}
