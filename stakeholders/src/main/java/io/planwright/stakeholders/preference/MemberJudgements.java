package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.List;

/**
 * The judgements of one member of a group, and how much the member counts. Immutable, serializable
 * and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param memberId who; not blank
 * @param weight how much this member counts beside the others, from 1E-6 to 1E+6
 * @param matrix the judgements
 */
public record MemberJudgements(String memberId, double weight, ComparisonMatrix matrix)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param memberId who; not blank
   * @param weight how much this member counts, from 1E-6 to 1E+6
   * @param matrix the judgements
   * @throws IllegalArgumentException if a component is out of its range
   */
  public MemberJudgements {
    Require.notBlank(memberId, "memberId", "Use the id of the person.");
    Require.between(weight, 1e-6, 1e6, "weight", "Leave out who does not count.");
    Require.nonNull(matrix, "matrix");
  }

  /**
   * Gives what groups hold on people. An erased member stays under a {@linkplain
   * io.planwright.stakeholders.privacy.StandIns stand-in}, so that the weights of the group stay as
   * they are; an item that is this person, or names this person, goes by another id.
   *
   * @return the contract for the judgements of a group
   */
  public static PersonalHolder<List<MemberJudgements>> personalData() {
    return new MembersPersonalData();
  }

  /**
   * How much who judged counts, not who it was.
   *
   * @return a line that names no person
   */
  @Override
  public String toString() {
    return "MemberJudgements[weight=%s, matrix=%s]".formatted(weight, matrix);
  }
}
