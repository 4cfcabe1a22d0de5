package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The Leiden algorithm (V. Traag, L. Waltman, N. van Eck, "From Louvain to Leiden: guaranteeing
 * well-connected communities", Scientific Reports 9 (2019)) with the best merge instead of a random
 * one in the refinement, and a last phase that moves people and takes apart what does not hang
 * together until neither gains.
 */
final class Leiden {

  private Leiden() {}

  static Answer<Communities> of(Graph graph, CommunitySpec spec, RunControl control) {
    CommunityLevel base = CommunityLevel.of(graph);
    if (base.total == 0) {
      return Answer.insufficient(
          "communities", "at least one tie", "no ties", "Add the ties that are known.");
    }
    SeedStreams seeds = new SeedStreams(spec.seed()).child("communities");
    int[] best = new int[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int restart = 0; restart < spec.restarts(); restart++) {
      int[] found = search(base, spec.resolution(), seeds.stream(restart), control);
      double modularity = base.modularity(found, spec.resolution());
      if (modularity > most) {
        most = modularity;
        best = found;
      }
      control.report("communities", restart + 1L, spec.restarts());
    }
    return Answer.known(new Communities(groups(graph, best), Math.min(1, most)));
  }

  private static int[] search(
      CommunityLevel base, double resolution, RandomGenerator random, RunControl control) {
    int[] member = CommunityLevel.identity(base.size);
    CommunityLevel level = base;
    int[] community = CommunityLevel.identity(base.size);
    while (true) {
      control.checkpoint();
      new CommunityMoves(level, community, resolution).run(random);
      int[] refined = new CommunityMoves(level, resolution).refine(community, random);
      int count = CommunityLevel.renumber(refined);
      if (count == level.size) {
        break;
      }
      int[] above = new int[count];
      for (int node = 0; node < level.size; node++) {
        above[refined[node]] = community[node];
      }
      level = level.joined(refined, count);
      for (int person = 0; person < member.length; person++) {
        member[person] = refined[member[person]];
      }
      CommunityLevel.renumber(above);
      community = above;
    }
    int[] found = new int[base.size];
    for (int person = 0; person < found.length; person++) {
      found[person] = community[member[person]];
    }
    return settled(base, found, resolution, random);
  }

  /** Both a move and a split raise modularity, so that this ends. */
  private static int[] settled(
      CommunityLevel base, int[] found, double resolution, RandomGenerator random) {
    do {
      CommunityLevel.renumber(found);
      new CommunityMoves(base, found, resolution).run(random);
    } while (base.split(found));
    CommunityLevel.renumber(found);
    return found;
  }

  private static List<List<String>> groups(Graph graph, int[] community) {
    List<List<String>> groups = new ArrayList<>();
    for (int person = 0; person < community.length; person++) {
      if (community[person] == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(community[person]).add(graph.index.person(person));
    }
    groups.sort(Comparator.comparing((List<String> group) -> group.size()).reversed());
    return groups;
  }
}
