package io.planwright.quality;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds fields that give the outcome of a deal away, so that a model which learns from them knows
 * what it is meant to predict.
 *
 * <p>Three signs are looked for: a field that is empty on many open deals and on hardly any closed
 * one, or on many won and hardly any lost, or the other way round; an amount of zero on many lost
 * deals and hardly any won, or the other way round; and a value, such as a stage called "Won",
 * whose deals all ended the same way, more often than chance would allow.
 */
final class Leaks implements QualityRule {

  /** Fewer deals on a side can look one-sided by chance. */
  private static final int LEAST_DEALS = 30;

  private static final double HARDLY_ANY = 0.01;
  private static final double MANY = 0.10;

  /** How likely chance may be to make any value of a field look like a leak. */
  private static final double CHANCE = 1e-6;

  private static final Map<String, Function<OpportunitySnapshot, Optional<String>>> CATEGORIES =
      new TreeMap<>(
          Map.of(
              "stage", OpportunitySnapshot::stage,
              "ownerId", OpportunitySnapshot::ownerId,
              "productId", OpportunitySnapshot::productId,
              "accountId", OpportunitySnapshot::accountId));

  /** Deals of one kind, with the word for them. */
  private record Side(String name, List<OpportunitySnapshot> deals) {

    Offenders count(Predicate<OpportunitySnapshot> sign) {
      Offenders offenders = new Offenders();
      for (OpportunitySnapshot deal : deals) {
        offenders.look(deal.id(), sign.test(deal));
      }
      return offenders;
    }
  }

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    CrmSnapshot crm = input.snapshot();
    Side open = new Side("open", crm.open());
    Side closed =
        new Side("closed", crm.opportunities().stream().filter(d -> !d.isOpen()).toList());
    Side won = new Side("won", crm.won());
    Side lost = new Side("lost", crm.lost());
    List<QualityFinding> findings = new ArrayList<>();
    for (DealField field : DealField.ALL) {
      compare(field.name(), "missing", field::isMissing, open, closed).ifPresent(findings::add);
      compare(field.name(), "missing", field::isMissing, won, lost).ifPresent(findings::add);
    }
    compare("amount", "zero", Leaks::isZero, won, lost).ifPresent(findings::add);
    CATEGORIES.forEach(
        (field, value) -> findings.addAll(oneSided(field, value, won.deals(), lost.deals())));
    return findings;
  }

  private static boolean isZero(OpportunitySnapshot deal) {
    return deal.amount().map(amount -> amount.isZero()).orElse(false);
  }

  private static Optional<QualityFinding> compare(
      String field, String what, Predicate<OpportunitySnapshot> sign, Side a, Side b) {
    if (a.deals().size() < LEAST_DEALS || b.deals().size() < LEAST_DEALS) {
      return Optional.empty();
    }
    Offenders onA = a.count(sign);
    Offenders onB = b.count(sign);
    if (onA.share() >= MANY && onB.share() <= HARDLY_ANY) {
      return Optional.of(leak(field, what, new Contrast(a, onA, b, onB)));
    }
    if (onB.share() >= MANY && onA.share() <= HARDLY_ANY) {
      return Optional.of(leak(field, what, new Contrast(b, onB, a, onA)));
    }
    return Optional.empty();
  }

  private record Contrast(Side side, Offenders many, Side other, Offenders few) {}

  private static QualityFinding leak(String field, String what, Contrast contrast) {
    return contrast
        .many()
        .finding("outcome given away", CrmEntity.OPPORTUNITY, field)
        .severity(Severity.WARNING)
        .dimension(QualityDimension.LEAKING)
        .statement(
            ("The %s is %s on %s %s deals but on %s %s ones. Whether it is %s gives the outcome"
                    + " away: do not let a model learn from it.")
                .formatted(
                    Sentences.words(field),
                    what,
                    contrast.many().inWords(),
                    contrast.side().name(),
                    contrast.few().inWords(),
                    contrast.other().name(),
                    what))
        .build();
  }

  private static List<QualityFinding> oneSided(
      String field,
      Function<OpportunitySnapshot, Optional<String>> value,
      List<OpportunitySnapshot> won,
      List<OpportunitySnapshot> lost) {
    if (won.size() < LEAST_DEALS || lost.size() < LEAST_DEALS) {
      return List.of();
    }
    Map<String, Integer> wins = frequencies(won, value);
    Map<String, Integer> losses = frequencies(lost, value);
    double shareWon = (double) won.size() / (won.size() + lost.size());
    double chance = CHANCE / Math.max(1, wins.size() + losses.size());
    List<QualityFinding> findings = new ArrayList<>();
    for (OpportunityStatus status : List.of(OpportunityStatus.WON, OpportunityStatus.LOST)) {
      boolean isWon = status == OpportunityStatus.WON;
      Map<String, Integer> these = isWon ? wins : losses;
      Map<String, Integer> others = isWon ? losses : wins;
      double share = isWon ? shareWon : 1 - shareWon;
      Predicate<String> tells =
          text ->
              !others.containsKey(text) && Math.pow(share, these.getOrDefault(text, 0)) < chance;
      tellTale(field, value, isWon ? new Side("won", won) : new Side("lost", lost), tells)
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<QualityFinding> tellTale(
      String field,
      Function<OpportunitySnapshot, Optional<String>> value,
      Side side,
      Predicate<String> tells) {
    Offenders deals = side.count(deal -> value.apply(deal).filter(tells).isPresent());
    if (deals.none()) {
      return Optional.empty();
    }
    List<String> values =
        side.deals().stream()
            .flatMap(d -> value.apply(d).stream())
            .distinct()
            .filter(tells)
            .toList();
    return Optional.of(
        deals
            .finding("outcome named", CrmEntity.OPPORTUNITY, field)
            .severity(Severity.WARNING)
            .dimension(QualityDimension.LEAKING)
            .statement(
                ("On %s %s deals the %s is one that no deal with another outcome has, such as"
                        + " \"%s\". It names the outcome: do not let a model learn from it.")
                    .formatted(deals.inWords(), side.name(), Sentences.words(field), values.get(0)))
            .build());
  }

  private static Map<String, Integer> frequencies(
      List<OpportunitySnapshot> deals, Function<OpportunitySnapshot, Optional<String>> value) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (OpportunitySnapshot deal : deals) {
      value.apply(deal).ifPresent(text -> frequencies.merge(text, 1, Integer::sum));
    }
    return frequencies;
  }
}
