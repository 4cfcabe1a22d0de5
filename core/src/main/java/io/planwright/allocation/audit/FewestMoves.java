package io.planwright.allocation.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Few moves that gain the wanted share of what can be gained. Immutable, serializable and
 * thread-safe.
 *
 * @param moves the moves, in an order in which nobody gets more than fits at the end of any step
 * @param gain what they gain together, with what the room that they make lets others do; at least 0
 * @param wanted the gain that was asked for; at least 0
 * @param leastMoves the number of moves that no way to gain that much can do without; at most the
 *     number of moves
 */
public record FewestMoves(List<ProposedMove> moves, double gain, double wanted, int leastMoves)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param moves the moves
   * @param gain what they gain together; at least 0
   * @param wanted the gain that was asked for; at least 0
   * @param leastMoves the proven least number of moves; at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FewestMoves {
    moves = List.copyOf(moves);
    Require.notNegative(gain, "gain", "Nobody has to move for a loss.");
    Require.notNegative(wanted, "wanted", "Nobody has to move for a loss.");
    Require.between(leastMoves, 0, moves.size(), "leastMoves", "It is a bound of the moves.");
  }

  /**
   * Whether fewer moves could do it as far as is known.
   *
   * @return true if the number of moves is proven to be the least
   */
  @JsonIgnore
  public boolean isFewest() {
    return leastMoves == moves.size();
  }
}
