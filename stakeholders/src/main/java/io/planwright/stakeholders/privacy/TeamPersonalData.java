package io.planwright.stakeholders.privacy;

import io.planwright.resource.Person;
import io.planwright.resource.Team;
import java.util.List;

/** Computes {@link CorePersonalData#team}. */
record TeamPersonalData() implements PersonalHolder<Team> {

  @Override
  public void list(Team value, PersonalItems items) {
    items.mentions("mention in the name of a team", List.of(value.id(), value.name()));
    list(value.people(), items);
  }

  static void list(List<Person> people, PersonalItems items) {
    for (Person person : people) {
      if (items.is(person.id())) {
        items.add("id", person.id());
        items.add("name", person.name());
        items.add("role", person.role());
        items.add("full-time share", person.fullTimeShare());
        items.add("skills", person.skills());
        person.startedOn().ifPresent(day -> items.add("started on", day));
        person.leftOn().ifPresent(day -> items.add("left on", day));
      } else {
        items.mentions("mention with another person", List.of(person.name(), person.role()));
      }
    }
  }

  @Override
  public Team rewrite(Team value, Rewriting how) {
    return new Team(how.thing(value.id()), how.text(value.name()), rewrite(value.people(), how));
  }

  static List<Person> rewrite(List<Person> people, Rewriting how) {
    return how.others(
        people,
        Person::id,
        person ->
            person.toBuilder()
                .id(how.id(person.id()))
                .name(how.name(person.id(), person.name()))
                .role(how.text(person.role()))
                .build());
  }
}
