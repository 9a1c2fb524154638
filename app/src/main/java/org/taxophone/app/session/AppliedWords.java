package org.taxophone.app.session;

import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.project.ApplyIntoProjectJob;
import org.taxophone.project.Project;
import org.taxophone.project.curation.Curation;
import org.taxophone.training.Finding;

/// Says in a few sentences what came of applying a model.
final class AppliedWords {
    private AppliedWords() {}

    /// @param model the project of the model, open or not
    /// @param run its run
    /// @param name of what the model was applied to
    static String of(Project model, int run, String name, ApplyIntoProjectJob.Result result) {
        ClusterAssignment assignment = result.result().assignment();
        boolean one = assignment.ids().size() == 1 && assignment.noise() == 0;
        String said = one ? ofOne(model, run, name, assignment) : ofMany(run, name, assignment);
        if (result.unlike() > 0) {
            said +=
                    " "
                            + (one
                                    ? Messages.text("apply.done.one.unlike")
                                    : Messages.text(
                                            "apply.done.unlike", Figures.count(result.unlike())));
        }
        if (result.result().findings().stream()
                .anyMatch(told -> told.kind() == Finding.Kind.OTHER_SOUNDS)) {
            said += " " + Messages.text("apply.done.other");
        }
        if (!result.unread().isEmpty()) {
            said += " " + Messages.text("apply.done.unread", result.unread().size());
        }
        return said;
    }

    private static String ofMany(int run, String name, ClusterAssignment assignment) {
        return Messages.text(
                "apply.done",
                Figures.count(assignment.ids().size()),
                name,
                assignment.used(),
                assignment.clusterCount(),
                run);
    }

    private static String ofOne(Project model, int run, String name, ClusterAssignment assignment) {
        int cluster = assignment.clusters()[0];
        String called =
                model.run(run)
                        .curation()
                        .map(curation -> title(curation, cluster))
                        .orElseGet(() -> Messages.text("explore.cluster", cluster + 1));
        return Messages.text(
                assignment.probabilities().length == 0 ? "apply.done.one" : "apply.done.one.sure",
                name,
                called,
                run,
                Figures.decimal(assignment.confidence(0), 2));
    }

    private static String title(Curation curation, int cluster) {
        int id = curation.homes().get(cluster);
        String given = curation.cluster(id).name();
        return given.isEmpty() ? Messages.text("explore.cluster", id) : given;
    }
}
