package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.audit.AuditReport;
import io.planwright.allocation.audit.Misallocation;
import io.planwright.allocation.audit.WorkState;
import io.planwright.evidence.Answer;
import io.planwright.examples.AllocationStory.BudgetStory;
import io.planwright.examples.AllocationStory.SegmentSpend;

/** The story of the allocation in lines of plain text. */
final class AllocationLines {

  private static final double SHOWN = 1;

  private final AllocationStory story;

  AllocationLines(AllocationStory story) {
    this.story = story;
  }

  /** Where the budget would bring more. */
  String budget() {
    return story.budget().fold(AllocationLines::budget, AllocationLines::lack);
  }

  private static String budget(BudgetStory budget) {
    SegmentSpend up = budget.segments().get(0);
    SegmentSpend down = up;
    for (SegmentSpend segment : budget.segments()) {
      up = segment.change() > up.change() ? segment : up;
      down = segment.change() < down.change() ? segment : down;
    }
    if (up.change() < SHOWN) {
      return "the division of the plan is the best by the judged curves";
    }
    return "by judged curves "
        + budget.audit().misallocation().statement()
        + "; most to "
        + up.name()
        + " (+"
        + whole(Math.round(up.change()))
        + "), from "
        + down.name()
        + " ("
        + whole(Math.round(down.change()))
        + ")";
  }

  /** How evenly people carry the open deals before and after. */
  String balance() {
    return story.assignment().fold(AllocationLines::balance, AllocationLines::lack);
  }

  private static String balance(Assignment assignment) {
    return "fullest person at "
        + percent(assignment.balanceBefore().maxUtilisation())
        + " of capacity, then at "
        + percent(assignment.balanceAfter().maxUtilisation())
        + ", by moving "
        + whole(assignment.moves().size())
        + " of "
        + whole(assignment.assigned().size())
        + " accounts";
  }

  /** How much value the owners of now miss, and what would gain most of it. */
  String audit() {
    return story.audit().fold(AllocationLines::audit, AllocationLines::lack);
  }

  private static String audit(AuditReport audit) {
    Misallocation missed = audit.misallocation();
    return audit.in(WorkState.OVERLOADED).size()
        + " people overloaded, "
        + audit.in(WorkState.IDLE).size()
        + " idle, "
        + audit.waiting().size()
        + " accounts wait; "
        + percent(missed.index())
        + " of the value is missed (between "
        + percent(missed.low())
        + " and "
        + percent(missed.high())
        + "); "
        + audit.fewest().moves().size()
        + " moves, at least "
        + audit.fewest().leastMoves()
        + ", gain four fifths of it";
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}
