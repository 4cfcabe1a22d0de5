package io.planwright.examples.generator;

import io.planwright.crm.Contact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.run.SeedStreams;
import io.planwright.stakeholders.analysis.Assessment;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.Engagement;
import io.planwright.stakeholders.analysis.EvidenceStrength;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.ClaimStrength;
import io.planwright.stakeholders.buying.MeddpiccSlot;
import io.planwright.stakeholders.buying.RoleClaim;
import io.planwright.stakeholders.buying.SlotEntry;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.Tie;
import io.planwright.stakeholders.influence.TieKind;
import io.planwright.stakeholders.influence.TieSign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Makes the customer's people of a deal: two sellers have met most of them, heard of others, and
 * err as far as their evidence lets them; some people do not know of the deal, and of some nobody
 * knows anything.
 */
public final class CustomerPeople {

  private static final String SECOND_RATER = "presales-1";
  private static final int DAYS_KNOWN = 150;
  private static final double FIRST_MEETS = 0.8;
  private static final double SECOND_MEETS = 0.5;
  private static final double UNAWARE = 0.3;
  private static final double SLOT_KNOWN = 0.6;
  private static final double TIE = 0.3;
  private static final double FOE = 0.15;
  private static final double THRESHOLD = 0.55;
  private static final int NAMES_FROM = 900;

  /** The parts of a purchase, with power, interest, and what the plan needs of them. */
  private enum Part {
    CFO("Chief Financial Officer", BuyingRole.ECONOMIC_BUYER, 0.9, 0.4, Engagement.SUPPORTIVE, 0),
    PLANT("Plant Manager", BuyingRole.DECISION_MAKER, 0.7, 0.8, Engagement.LEADING, 3),
    PURCHASING("Head of Purchasing", BuyingRole.PROCUREMENT, 0.6, 0.5, Engagement.NEUTRAL, 2),
    IT("Head of IT", BuyingRole.TECHNICAL_BUYER, 0.5, 0.5, Engagement.SUPPORTIVE, 2),
    ENGINEER("Process Engineer", BuyingRole.COACH, 0.3, 0.9, Engagement.LEADING, 1),
    MAINTENANCE("Maintenance Lead", BuyingRole.USER_BUYER, 0.2, 0.8, Engagement.SUPPORTIVE, 1),
    LEGAL("Legal Counsel", BuyingRole.LEGAL, 0.4, 0.2, Engagement.NEUTRAL, 0);

    private final String title;
    private final BuyingRole role;
    private final double power;
    private final double interest;
    private final Engagement desired;
    private final int votes;

    Part(
        String title,
        BuyingRole role,
        double power,
        double interest,
        Engagement desired,
        int votes) {
      this.title = title;
      this.role = role;
      this.power = power;
      this.interest = interest;
      this.desired = desired;
      this.votes = votes;
    }
  }

  private final OpportunitySnapshot deal;
  private final LocalDate asOf;
  private final String seller;
  private final RandomGenerator random;
  private final Map<Part, String> ids = new TreeMap<>();
  private final StakeholderRegister.Builder register = StakeholderRegister.builder();
  private final BuyingCentre.Builder centre = BuyingCentre.builder();
  private final Map<String, Double> attitudes = new TreeMap<>();

  private CustomerPeople(OpportunitySnapshot deal, LocalDate asOf, RandomGenerator random) {
    this.deal = deal;
    this.asOf = asOf;
    this.seller = deal.ownerId().orElse("seller");
    this.random = random;
  }

  /**
   * Makes the people of a deal.
   *
   * @param deal the deal
   * @param contacts those the CRM has for the account; who fits a part takes it
   * @param asOf the day up to which something was recorded
   * @param seed the seed; the same seed and deal give the same people
   * @return the people
   */
  public static DealPeople of(
      OpportunitySnapshot deal, List<Contact> contacts, LocalDate asOf, long seed) {
    RandomGenerator random = new SeedStreams(seed).child("people").child(deal.id()).stream(0);
    return new CustomerPeople(deal, asOf, random).draw(contacts);
  }

  private DealPeople draw(List<Contact> contacts) {
    centre.dealId(deal.id()).accountId(deal.accountId());
    for (Part part : Part.values()) {
      RegisteredPerson person = person(part, contacts);
      ids.put(part, person.id());
      register.addPeople(person);
      centre.addClaims(claim(part, person.id()));
      assess(part, person.id());
    }
    for (MeddpiccSlot slot : MeddpiccSlot.values()) {
      if (Pick.chance(random, SLOT_KNOWN)) {
        centre.addEntries(entry(slot));
      }
    }
    return new DealPeople(
        deal.id(), register.build(), centre.build(), network(), rule(), attitudes);
  }

  private RegisteredPerson person(Part part, List<Contact> contacts) {
    RegisteredPerson.Builder person = RegisteredPerson.builder();
    person.role(part.title).registeredOn(asOf.minusDays(DAYS_KNOWN));
    return contacts.stream()
        .filter(contact -> contact.role().filter(part.title::equals).isPresent())
        .findFirst()
        .map(contact -> person.id(contact.id()).name(contact.name()).build())
        .orElseGet(
            () ->
                person
                    .id(deal.id() + "-" + part.name().toLowerCase(Locale.ROOT))
                    .name(Names.of(NAMES_FROM + random.nextInt(NAMES_FROM)))
                    .build());
  }

  private RoleClaim claim(Part part, String personId) {
    return RoleClaim.builder()
        .personId(personId)
        .role(part.role)
        .strength(Pick.one(random, List.of(ClaimStrength.values())))
        .source("conversation")
        .on(day())
        .ownerId(seller)
        .build();
  }

  private SlotEntry entry(MeddpiccSlot slot) {
    return SlotEntry.builder()
        .slot(slot)
        .content("as agreed in the meeting")
        .strength(Pick.one(random, List.of(ClaimStrength.values())))
        .source("meeting")
        .on(day())
        .ownerId(seller)
        .build();
  }

  /** What both sellers say about a person, each at most once about each dimension. */
  private void assess(Part part, String id) {
    register.addAssessments(
        Assessment.engagement(
            id,
            Dimension.DESIRED_ATTITUDE,
            part.desired,
            seller,
            asOf.minusDays(1),
            EvidenceStrength.STATED));
    boolean isUnaware = part.interest < 0.5 && Pick.chance(random, UNAWARE);
    double attitude = Pick.between(random, part == Part.ENGINEER ? 0.5 : -0.7, 0.9);
    if (!isUnaware) {
      attitudes.put(id, attitude);
    }
    for (String rater : List.of(seller, SECOND_RATER)) {
      if (Pick.chance(random, rater.equals(seller) ? FIRST_MEETS : SECOND_MEETS)) {
        EvidenceStrength strength = Pick.one(random, List.of(EvidenceStrength.values()));
        LocalDate on = day();
        score(id, Dimension.POWER, part.power, rater, on, strength);
        score(id, Dimension.INTEREST, part.interest, rater, on, strength);
        score(id, Dimension.LEGITIMACY, 0.5 + part.power / 2, rater, on, strength);
        score(id, Dimension.URGENCY, part.interest, rater, on, strength);
        if (isUnaware) {
          register.addAssessments(
              Assessment.engagement(
                  id, Dimension.ATTITUDE, Engagement.UNAWARE, rater, on, strength));
        } else {
          score(id, Dimension.ATTITUDE, attitude, rater, on, strength);
        }
      }
    }
  }

  private void score(
      String id,
      Dimension dimension,
      double truth,
      String rater,
      LocalDate on,
      EvidenceStrength strength) {
    double width = dimension.highest() - dimension.lowest();
    double error = random.nextGaussian() * strength.standardError() * width;
    double score = Math.max(dimension.lowest(), Math.min(dimension.highest(), truth + error));
    double rounded = Math.round(20 * score) / 20.0;
    register.addAssessments(Assessment.score(id, dimension, rounded, rater, on, strength));
  }

  private LocalDate day() {
    return asOf.minusDays(1 + random.nextInt(DAYS_KNOWN - 1));
  }

  private InfluenceNetwork network() {
    InfluenceNetwork.Builder network = InfluenceNetwork.builder();
    network.addAllPeople(ids.values());
    for (Part from : Part.values()) {
      for (Part to : Part.values()) {
        // People listen upwards more often than downwards.
        double chance = from.power >= to.power ? TIE : TIE / 2;
        if (from != to && Pick.chance(random, chance)) {
          Tie.Builder tie = Tie.builder();
          tie.kind(TieKind.INFLUENCE).fromId(id(from)).toId(id(to));
          tie.weight(Math.round(10 * Pick.between(random, 0.2, 1)) / 10.0).since(day());
          tie.sign(Pick.chance(random, FOE) ? TieSign.NEGATIVE : TieSign.POSITIVE);
          network.addTies(tie.build());
        }
      }
    }
    return network.build();
  }

  /** A committee with votes of different weight, then the one who signs. */
  private DecisionRule rule() {
    List<DecisionRule.Seat> seats = new ArrayList<>();
    double votes = 0;
    for (Part part : Part.values()) {
      if (part.votes > 0) {
        seats.add(new DecisionRule.Seat(DecisionRule.person(id(part)), part.votes));
        votes += part.votes;
      }
    }
    DecisionRule committee =
        new DecisionRule.WeightedQuorum("committee", seats, Math.ceil(THRESHOLD * votes));
    return new DecisionRule.Sequential(
        "purchase", List.of(committee, DecisionRule.person(id(Part.CFO))));
  }

  private String id(Part part) {
    return ids.getOrDefault(part, part.name());
  }
}
