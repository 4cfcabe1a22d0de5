package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link MemberJudgements#personalData}. */
record MembersPersonalData() implements PersonalData<List<MemberJudgements>> {

  @Override
  public List<PersonalItem> items(List<MemberJudgements> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (MemberJudgements member : Require.nonNull(value, "value")) {
      if (person.isCalled(member.memberId())) {
        items.add(new PersonalItem("member", member.memberId()));
        for (Comparison judged : member.matrix().comparisons()) {
          items.add(
              new PersonalItem(
                  "judgement of " + judged.itemId() + " to " + judged.otherId(),
                  Double.toString(judged.ratio())));
        }
      }
      member.matrix().itemIds().stream()
          .filter(person::isCalled)
          .forEach(id -> items.add(new PersonalItem("is compared", id)));
    }
    return List.copyOf(items);
  }

  @Override
  public List<MemberJudgements> erase(List<MemberJudgements> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> members =
        Require.nonNull(value, "value").stream().map(MemberJudgements::memberId).toList();
    UnaryOperator<String> standIn = StandIns.of(members, person::isCalled);
    List<MemberJudgements> erased = new ArrayList<>();
    for (MemberJudgements member : value) {
      List<String> others =
          member.matrix().itemIds().stream().filter(id -> !person.isCalled(id)).toList();
      if (!others.isEmpty()) {
        List<Comparison> comparisons =
            member.matrix().comparisons().stream()
                .filter(one -> others.contains(one.itemId()) && others.contains(one.otherId()))
                .toList();
        erased.add(
            new MemberJudgements(
                standIn.apply(member.memberId()),
                member.weight(),
                ComparisonMatrix.of(others, comparisons)));
      }
    }
    return List.copyOf(erased);
  }

  @Override
  public List<MemberJudgements> redact(List<MemberJudgements> value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").stream()
        .map(
            member ->
                new MemberJudgements(
                    redactor.id(member.memberId()),
                    member.weight(),
                    ComparisonMatrix.of(
                        member.matrix().itemIds().stream().map(redactor::names).toList(),
                        member.matrix().comparisons().stream()
                            .map(
                                one ->
                                    new Comparison(
                                        redactor.names(one.itemId()),
                                        redactor.names(one.otherId()),
                                        one.ratio()))
                            .toList())))
        .toList();
  }
}
