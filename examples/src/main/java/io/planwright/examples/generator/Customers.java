package io.planwright.examples.generator;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.examples.generator.Truth.FaultKind;
import io.planwright.examples.generator.Truth.PlantedFault;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The accounts of four regions with their contacts, some misspelt, some there twice. */
final class Customers {

  static final List<String> REGIONS = List.of("North", "South", "East", "West");

  private static final List<List<String>> COUNTRIES =
      List.of(
          List.of("Denmark", "Sweden", "Norway"),
          List.of("Italy", "Spain", "Portugal"),
          List.of("Poland", "Austria", "Romania"),
          List.of("France", "Belgium", "Netherlands"));
  private static final List<String> MISSPELT_COUNTRIES =
      List.of("Denmrak", "Itly", "Polland", "Belguim");
  private static final List<String> RIGHT_COUNTRIES =
      List.of("Denmark", "Italy", "Poland", "Belgium");
  private static final List<String> SECTORS =
      List.of("manufacturing", "logistics", "retail", "energy", "healthcare", "food");
  private static final String MISSPELT_SECTOR = "manufacuring";
  private static final List<String> HEADS =
      List.of(
          "Al", "Bor", "Cal", "Dor", "El", "Fen", "Gar", "Hel", "Ist", "Jor", "Kel", "Lor", "Mir",
          "Nor", "Or", "Pel", "Quar", "Ros", "Sal", "Tor");
  private static final List<String> MIDDLES =
      List.of("an", "ba", "de", "fi", "go", "ka", "li", "mo", "ne", "ru", "ti", "vo");
  private static final List<String> TAILS =
      List.of("dena", "grid", "lux", "mark", "net", "quist", "rona", "stal", "tec", "via");
  private static final List<String> FORMS = List.of("AG", "BV", "SA", "Group", "Works");
  private static final List<String> ROLES =
      List.of("Head of Purchasing", "Plant Manager", "Chief Financial Officer");
  private static final int ACCOUNTS = 240;
  private static final int DUPLICATES = 12;
  private static final int WITH_CONTACTS = 60;

  final List<Account> accounts = new ArrayList<>();
  final List<Contact> contacts = new ArrayList<>();

  /** The ids of the accounts in each region, the largest customers first. */
  final List<List<String>> byRegion = new ArrayList<>();

  private final Map<String, List<String>> contactIds = new HashMap<>();
  private final List<PlantedFault> faults;

  private Customers(List<PlantedFault> faults) {
    this.faults = faults;
    for (int i = 0; i < REGIONS.size(); i++) {
      byRegion.add(new ArrayList<>());
    }
  }

  static Customers of(SeedStreams seeds, List<PlantedFault> faults) {
    Customers customers = new Customers(faults);
    RandomGenerator random = seeds.child("accounts").stream(0);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      String name;
      do {
        name = Pick.one(random, HEADS) + Pick.one(random, MIDDLES) + Pick.one(random, TAILS);
      } while (!names.add(name));
      customers.add(random, i, name + " " + Pick.one(random, FORMS));
    }
    for (int i = 0; i < DUPLICATES; i++) {
      customers.duplicate(i * (ACCOUNTS / DUPLICATES) + 3);
    }
    return customers;
  }

  private void add(RandomGenerator random, int index, String name) {
    int region = index % REGIONS.size();
    String id = "A" + (1000 + index);
    Account.Builder account = Account.builder();
    account.id(id).name(name).sector(sector(random, index, id));
    account.country(country(random, index, region, id));
    account.annualRevenue(Money.of(1_000_000L * (2 + random.nextInt(400)), Assortment.CURRENCY));
    account.employees(20 + random.nextInt(5_000)).foundedYear(1950 + random.nextInt(70));
    if (index % 10 == 9) {
      account.parentAccountId("A" + (1000 + index - REGIONS.size()));
    }
    accounts.add(account.build());
    byRegion.get(region).add(id);
    if (index < WITH_CONTACTS) {
      for (int i = 0; i < 2; i++) {
        Contact.Builder contact = Contact.builder();
        contact.id("C" + (1000 + 2 * index + i)).name(Names.of(500 + 2 * index + i));
        contact.accountId(id).role(ROLES.get((index + i) % ROLES.size()));
        contacts.add(contact.build());
        contactIds.computeIfAbsent(id, key -> new ArrayList<>()).add("C" + (1000 + 2 * index + i));
      }
    }
  }

  private String sector(RandomGenerator random, int index, String id) {
    String right = Pick.one(random, SECTORS);
    if (index % 40 != 7) {
      return right;
    }
    faults.add(new PlantedFault(FaultKind.MISSPELT_SECTOR, id, MISSPELT_SECTOR, SECTORS.get(0)));
    return MISSPELT_SECTOR;
  }

  private String country(RandomGenerator random, int index, int region, String id) {
    String right = Pick.one(random, COUNTRIES.get(region));
    if (index % 60 != 8 + region) {
      return right;
    }
    faults.add(
        new PlantedFault(
            FaultKind.MISSPELT_COUNTRY,
            id,
            MISSPELT_COUNTRIES.get(region),
            RIGHT_COUNTRIES.get(region)));
    return MISSPELT_COUNTRIES.get(region);
  }

  /** Whom a seller meets: the first contact of an account, in every other deal the second too. */
  List<String> met(String accountId, int deal, int meeting) {
    List<String> known = contactIds.getOrDefault(accountId, List.of());
    int person = deal % 2 == 0 ? 0 : meeting % Math.max(1, known.size());
    return known.isEmpty() ? List.of() : List.of(known.get(person));
  }

  private void duplicate(int index) {
    Account original = accounts.get(index);
    String id = original.id() + "B";
    Account.Builder copy = original.toBuilder();
    copy.id(id).name(original.name().toUpperCase(java.util.Locale.ROOT).replace(" ", "  "));
    accounts.add(copy.build());
    faults.add(new PlantedFault(FaultKind.DUPLICATE_ACCOUNT, id, id, original.id()));
    List<String> region = byRegion.get(index % REGIONS.size());
    region.add(region.indexOf(original.id()) + 1, id);
  }
}
