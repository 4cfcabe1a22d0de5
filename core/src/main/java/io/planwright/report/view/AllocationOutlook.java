package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Where money and people go, what that brings, and what would bring more. Immutable, serializable
 * and thread-safe.
 *
 * @param responses money by segment; may be empty
 * @param responseUnit what the responses are in, such as "EUR of revenue"; may be empty
 * @param budgetStatement how good the division is, a sentence; may be empty
 * @param loads work by person; may be empty
 * @param loadUnit what the loads are in, such as "open deals"; may be empty
 * @param balanceStatement what the assignment changes, a sentence; may be empty
 * @param audits what the allocations of now leave on the table; may be empty
 * @param moves the moves that gain most, in the order in which to make them; may be empty
 */
public record AllocationOutlook(
    List<ResponseRow> responses,
    String responseUnit,
    String budgetStatement,
    List<LoadRow> loads,
    String loadUnit,
    String balanceStatement,
    List<MisallocationRow> audits,
    List<ReallocationRow> moves)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param responses money by segment; may be empty
   * @param responseUnit what the responses are in, such as "EUR of revenue"; may be empty
   * @param budgetStatement how good the division is, a sentence; may be empty
   * @param loads work by person; may be empty
   * @param loadUnit what the loads are in, such as "open deals"; may be empty
   * @param balanceStatement what the assignment changes, a sentence; may be empty
   * @param audits what the allocations of now leave on the table; may be empty
   * @param moves the moves that gain most, in the order in which to make them; may be empty
   */
  public AllocationOutlook {
    responses = List.copyOf(responses);
    loads = List.copyOf(loads);
    audits = List.copyOf(audits);
    moves = List.copyOf(moves);
    Require.nonNull(responseUnit, "responseUnit");
    Require.nonNull(budgetStatement, "budgetStatement");
    Require.nonNull(loadUnit, "loadUnit");
    Require.nonNull(balanceStatement, "balanceStatement");
  }
}
