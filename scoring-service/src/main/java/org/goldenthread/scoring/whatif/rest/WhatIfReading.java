package org.goldenthread.scoring.whatif.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.scoring.whatif.TargetChange;
import org.goldenthread.scoring.whatif.WhatIf;
import org.goldenthread.scoring.whatif.WhatIf.PolicyChoice;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads a question, and tells everything that is wrong with it at once. */
final class WhatIfReading {

  private static final WhatIfRequest NOTHING = new WhatIfRequest(null, null, null, null, null);
  private static final WhatIfRequest.Change NO_CHANGE =
      new WhatIfRequest.Change(null, null, null, null, null, null);

  private final Faults faults = new Faults();
  private final PolicyReading policies = new PolicyReading(faults);

  /**
   * The question.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem that names each field at fault
   */
  WhatIf read(@Nullable WhatIfRequest body, WhatIf.Page page) {
    WhatIfRequest request = requireNonNullElse(body, NOTHING);
    mustNameAScope(request);
    mustBeInOrder(request.fromQuarter(), request.toQuarter());
    WhatIf.Change change = change(requireNonNullElse(request.change(), NO_CHANGE));
    if (faults.any()) {
      throw faults.problem();
    }
    return new WhatIf(
        refs(request.refs()),
        Optional.ofNullable(request.directorate()),
        Optional.ofNullable(request.fromQuarter()),
        Optional.ofNullable(request.toQuarter()),
        change,
        page);
  }

  private static Set<IndicatorRef> refs(@Nullable List<@Nullable IndicatorRef> refs) {
    Set<IndicatorRef> named = new HashSet<>();
    requireNonNullElse(refs, List.<@Nullable IndicatorRef>of()).stream()
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named;
  }

  private void mustNameAScope(WhatIfRequest request) {
    List<@Nullable IndicatorRef> refs = request.refs();
    if (refs == null) {
      return;
    }
    if (refs.isEmpty() || refs.contains(null)) {
      faults.add("/refs", "Name at least one indicator, or leave refs out to ask about all");
    }
    if (request.directorate() != null) {
      faults.add("/directorate", "Ask about refs or about a directorate: leave one of them out");
    }
  }

  private void mustBeInOrder(@Nullable Quarter from, @Nullable Quarter to) {
    if (from != null && to != null && to.compareTo(from) < 0) {
      faults.add("/toQuarter", "%s is before fromQuarter %s: swap them".formatted(to, from));
    }
  }

  private WhatIf.Change change(WhatIfRequest.Change change) {
    if (change.equals(NO_CHANGE)) {
      faults.add(
          "/change",
          "Say what would be otherwise: policy, policyDefinition, tolerance, target,"
              + " targetChangePercent or polarity");
    }
    return new WhatIf.Change(
        policy(change),
        Optional.ofNullable(change.tolerance())
            .flatMap(draft -> policies.tolerance("/change/tolerance", draft)),
        target(change),
        Optional.ofNullable(change.polarity()));
  }

  private Optional<PolicyChoice> policy(WhatIfRequest.Change change) {
    if (change.policy() != null && change.policyDefinition() != null) {
      faults.add(
          "/change/policyDefinition",
          "Name a policy or define one: leave policy or policyDefinition out");
    }
    return Optional.ofNullable(change.policyDefinition())
        .flatMap(policies::read)
        .<PolicyChoice>map(PolicyChoice.Drafted::new)
        .or(() -> Optional.ofNullable(change.policy()).map(PolicyChoice.Known::new));
  }

  private Optional<TargetChange> target(WhatIfRequest.Change change) {
    if (change.target() != null && change.targetChangePercent() != null) {
      faults.add(
          "/change/targetChangePercent",
          "Give a target or change those that are set: leave target or targetChangePercent out");
    }
    return faults
        .decimal("/change/target", change.target())
        .<TargetChange>map(TargetChange.To::new)
        .or(
            () ->
                faults
                    .decimal("/change/targetChangePercent", change.targetChangePercent())
                    .map(TargetChange.ByPercent::new));
  }
}
