package org.taxophone.app.feature.explore;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Messages;
import org.taxophone.project.curation.CurationAct;

/// What an act is called in "Undo ..." and "Redo ...".
final class ActWords {
    private ActWords() {}

    static String of(CurationAct act) {
        return switch (act) {
            case CurationAct.Renamed renamed ->
                    Messages.text("curate.act.rename", renamed.cluster());
            case CurationAct.Noted noted -> Messages.text("curate.act.note", noted.cluster());
            case CurationAct.Rated rated -> Messages.text("curate.act.rate", rated.cluster());
            case CurationAct.Locked locked ->
                    Messages.text(
                            locked.locked() ? "curate.act.lock" : "curate.act.unlock",
                            locked.cluster());
            case CurationAct.Merged merged -> merge(merged);
            case CurationAct.Split split -> Messages.text("curate.act.split", split.cluster());
            case CurationAct.Moved moved ->
                    Messages.text("curate.act.move", moved.clips().size(), moved.into());
            case CurationAct.MarkedNoise noise ->
                    Messages.text("curate.act.noise", noise.clips().size());
            case CurationAct.ReturnedToModel returned ->
                    Messages.text("curate.act.return", returned.clips().size());
            case CurationAct.PairJudged judged ->
                    Messages.text(
                            judged.same() ? "curate.act.merge" : "curate.act.apart",
                            both(judged.kept(), judged.other()));
        };
    }

    private static String merge(CurationAct.Merged merged) {
        return Messages.text(
                "curate.act.merge",
                Stream.concat(merged.from().stream(), Stream.of(merged.into()))
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" + ")));
    }

    private static String both(int one, int other) {
        return Math.min(one, other) + " + " + Math.max(one, other);
    }
}
