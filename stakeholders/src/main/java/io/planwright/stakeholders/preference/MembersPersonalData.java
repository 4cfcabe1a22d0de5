package io.planwright.stakeholders.preference;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link MemberJudgements#personalData}. */
record MembersPersonalData() implements PersonalHolder<List<MemberJudgements>> {

  @Override
  public void list(List<MemberJudgements> value, PersonalItems items) {
    for (MemberJudgements member : value) {
      if (items.isCalled(member.memberId())) {
        items.add("member of the group", member.memberId());
        items.add("weight in the group", member.weight());
        items.addAll("judgement", member.matrix().comparisons());
      }
      items.addAll(
          "is compared", member.matrix().itemIds().stream().filter(items::isCalled).toList());
    }
  }

  /** Members stay, because the judgement of the group comes from them. */
  @Override
  public List<String> places(List<MemberJudgements> value) {
    return Stream.concat(value.stream().map(MemberJudgements::memberId), things(value).stream())
        .toList();
  }

  @Override
  public List<String> things(List<MemberJudgements> value) {
    return value.stream().flatMap(member -> member.matrix().itemIds().stream()).toList();
  }

  @Override
  public List<MemberJudgements> rewrite(List<MemberJudgements> value, Rewriting how) {
    return how.each(
        value,
        member ->
            new MemberJudgements(
                how.called(member.memberId()), member.weight(), rewrite(member.matrix(), how)));
  }

  private static ComparisonMatrix rewrite(ComparisonMatrix matrix, Rewriting how) {
    List<String> items = how.each(matrix.itemIds(), how::item);
    return items.equals(matrix.itemIds())
        ? matrix
        : ComparisonMatrix.of(
            items,
            how.each(
                matrix.comparisons(),
                one ->
                    new Comparison(how.item(one.itemId()), how.item(one.otherId()), one.ratio())));
  }
}
