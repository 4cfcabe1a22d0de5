package io.planwright.examples;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Requirement;
import io.planwright.calendar.WorkingHours;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.resource.Person;
import io.planwright.schedule.staffed.StaffMember;
import io.planwright.schedule.staffed.StaffedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The people that work on deals and on the plan: the owners and managers that the CRM names, and a
 * few that are assumed, because a CRM does not know them.
 */
final class DealStaff {

  static final String MANAGER = "sales manager";
  static final String OPERATIONS = "sales operations";
  static final String MARKETING = "marketing";
  static final String ASSUMED =
      "A CRM does not name everybody who works on deals: two people in presales and one each in"
          + " legal, sales operations and marketing are assumed.";

  private DealStaff() {}

  /** The staff of some projects: those owners whose deals are among them, and all others. */
  static List<StaffMember> of(CrmSnapshot crm, List<StaffedProject> projects, WorkingHours hours) {
    TreeSet<String> needed = new TreeSet<>();
    for (StaffedProject project : projects) {
      for (Activity activity : project.work().activities()) {
        for (ActivityMode mode : activity.modes()) {
          mode.requirements().stream().map(Requirement::skill).forEach(needed::add);
        }
      }
    }
    List<StaffMember> staff = new ArrayList<>();
    for (SalesRep rep : crm.reps()) {
      if (needed.contains(skillOf(rep.id()))) {
        staff.add(seller(rep, hours));
      }
    }
    managers(crm).forEach((id, name) -> staff.add(member("manager " + id, name, MANAGER, hours)));
    staff.add(member("presales-1", "Presales 1 (assumed)", DealWork.PRESALES, hours));
    staff.add(member("presales-2", "Presales 2 (assumed)", DealWork.PRESALES, hours));
    staff.add(member("legal", "Legal (assumed)", DealWork.LEGAL, hours));
    staff.add(member("operations", "Sales operations (assumed)", OPERATIONS, hours));
    staff.add(member("marketing", "Marketing (assumed)", MARKETING, hours));
    return staff;
  }

  /** What only the owner of a deal can do for it. */
  static String skillOf(String repId) {
    return "seller " + repId;
  }

  private static StaffMember seller(SalesRep rep, WorkingHours hours) {
    String skill = skillOf(rep.id());
    Person.Builder person = Person.builder();
    person.id(skill).name(rep.name()).role("seller").putSkills(skill, 1.0);
    person.startedOn(rep.hiredOn()).leftOn(rep.leftOn());
    return StaffMember.of(person.build(), hours);
  }

  private static TreeMap<String, String> managers(CrmSnapshot crm) {
    TreeMap<String, String> managers = new TreeMap<>();
    for (SalesTeam team : crm.teams()) {
      String id = team.managerId().or(team::managerName).orElse(team.id());
      managers.put(id, team.managerName().orElse("Manager of " + team.name()));
    }
    return managers;
  }

  private static StaffMember member(String id, String name, String skill, WorkingHours hours) {
    Person.Builder person = Person.builder();
    person.id(id).name(name).role(skill).putSkills(skill, 1.0);
    return StaffMember.of(person.build(), hours);
  }
}
