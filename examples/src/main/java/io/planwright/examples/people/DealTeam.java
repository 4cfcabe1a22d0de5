package io.planwright.examples.people;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.examples.generator.SellingTeam;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who of ours works on a deal: the owner and the manager that the CRM names, and two who are
 * assumed.
 *
 * @param ids who they are
 * @param names what they are called, by id
 */
record DealTeam(SellingTeam ids, Map<String, String> names) {

  DealTeam {
    names = Map.copyOf(names);
  }

  static DealTeam of(CrmSnapshot crm, OpportunitySnapshot deal) {
    String seller = deal.ownerId().orElse("seller");
    Optional<SalesTeam> team = crm.teamOf(seller);
    String manager =
        team.flatMap(found -> found.managerId().or(found::managerName)).orElse("manager");
    Map<String, String> names = new HashMap<>();
    names.put(seller, crm.rep(seller).map(SalesRep::name).orElse(seller));
    names.put(manager, team.flatMap(SalesTeam::managerName).orElse("The sales manager"));
    names.put("presales-1", "Presales 1 (assumed)");
    names.put("legal", "Legal (assumed)");
    return new DealTeam(new SellingTeam(seller, manager, "presales-1", "legal"), names);
  }

  String name(String id) {
    return names.getOrDefault(id, id);
  }
}
