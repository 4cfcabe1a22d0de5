package io.planwright.examples.folder;

import io.planwright.calendar.DateRange;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.crm.Territory;
import io.planwright.crm.TerritoryAssignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reps, with their teams and regions. */
final class TeamReader {

  private final List<SalesRep> reps = new ArrayList<>();
  private final Map<String, SalesTeam> teams = new LinkedHashMap<>();
  private final Map<String, Territory> territories = new LinkedHashMap<>();
  private final List<TeamMembership> memberships = new ArrayList<>();
  private final List<TerritoryAssignment> assignments = new ArrayList<>();

  private TeamReader() {}

  static TeamReader read(CsvTable table, DateRange always) {
    TeamReader reader = new TeamReader();
    UniqueIds ids = new UniqueIds(CrmColumn.REP_NAME);
    for (int i = 0; i < table.size(); i++) {
      CsvRow row = table.row(i);
      String rep = ids.of(row);
      SalesRep.Builder builder = SalesRep.builder();
      builder.id(rep).name(rep);
      reader.reps.add(builder.build());
      String region = row.text(CrmColumn.REP_REGION);
      if (region != null) {
        reader.territories.computeIfAbsent(region, id -> new Territory(id, id));
        reader.assignments.add(new TerritoryAssignment(region, rep, always));
      }
      String manager = row.text(CrmColumn.REP_MANAGER);
      if (manager != null) {
        String team = reader.teamOf(manager, region);
        reader.memberships.add(new TeamMembership(rep, team, always));
      }
    }
    return reader;
  }

  /** The team of a manager in a region; a manager of two regions has a team in each. */
  private String teamOf(String manager, @Nullable String region) {
    SalesTeam first = teams.get(manager);
    boolean same = first == null || first.region().orElse("").equals(region == null ? "" : region);
    String id = same ? manager : manager + ", " + (region == null ? "no region" : region);
    if (!teams.containsKey(id)) {
      SalesTeam.Builder team = SalesTeam.builder();
      team.id(id).name(id).managerName(manager);
      if (region != null) {
        team.region(region);
      }
      teams.put(id, team.build());
    }
    return id;
  }

  void addTo(InMemoryCrm.Builder crm) {
    crm.reps(reps)
        .teams(teams.values())
        .teamMemberships(memberships)
        .territories(territories.values())
        .territoryAssignments(assignments);
  }
}
