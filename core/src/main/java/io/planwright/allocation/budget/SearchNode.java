package io.planwright.allocation.budget;

import org.jspecify.annotations.Nullable;

/** A part of the search space: the domains of some lines cut, compared with the node above. */
final class SearchNode implements Comparable<SearchNode> {

  private final @Nullable SearchNode above;
  private final int[] lines;
  private final Envelope[] envelopes;
  private final long number;

  /** What no plan in this part brings more than. */
  final double bound;

  SearchNode(
      @Nullable SearchNode above, int[] lines, Envelope[] envelopes, double bound, long number) {
    this.above = above;
    this.lines = lines;
    this.envelopes = envelopes;
    this.bound = bound;
    this.number = number;
  }

  /** Writes the envelopes of this part over those of the whole. */
  void apply(Envelope[] root, Envelope[] target) {
    if (above == null) {
      System.arraycopy(root, 0, target, 0, root.length);
    } else {
      above.apply(root, target);
    }
    for (int k = 0; k < lines.length; k++) {
      target[lines[k]] = envelopes[k];
    }
  }

  /** The best bound first; of equals the latest, which is the deepest. */
  @Override
  public int compareTo(SearchNode other) {
    int byBound = Double.compare(other.bound, bound);
    return byBound != 0 ? byBound : Long.compare(other.number, number);
  }
}
