package org.taxophone.app.launch;

import java.util.Objects;
import java.util.Set;
import org.taxophone.app.control.ClipSound;
import org.taxophone.app.feature.explore.ClusterFinder;
import org.taxophone.app.feature.explore.ExploreParts;
import org.taxophone.app.feature.explore.ExploreView;
import org.taxophone.app.feature.explore.ExploreViewModel;
import org.taxophone.app.feature.explore.FigureOffers;
import org.taxophone.app.feature.explore.LatentViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Notices;
import org.taxophone.app.shell.Place;
import org.taxophone.dataset.Dataset;
import org.taxophone.export.ClipExport;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.curation.Curation;

/// Puts the Explore place together.
final class ExplorePlace {
    /// The folder of a project in which figures are saved.
    static final String FIGURES = "figures";

    private ExplorePlace() {}

    static Making begin(Services s) {
        ExploreViewModel model =
                new ExploreViewModel(
                        new ExploreViewModel.Parts(
                                s.project(),
                                s.selection(),
                                s.runs(),
                                s.player(),
                                s.audition(),
                                s.saving(),
                                s.navigator(),
                                s.background(),
                                DataPlace.files(s)));
        ClipSound sounds = (sound, rate, seconds) -> s.reader().readMono(sound, rate, 0, seconds);
        FigureOffers offers = new FigureOffers(sounds, s.tiles(), number -> run(s, number));
        LatentViewModel latent = new LatentViewModel(model, s.project(), s.decoding());
        return Making.more(
                () -> {
                    ExploreParts parts =
                            new ExploreParts(
                                    model,
                                    latent,
                                    s.tiles(),
                                    s.reader()::stream,
                                    s.background(),
                                    s.dialogs()::showInFolder);
                    return Making.last(() -> finish(s, model, parts, offers));
                });
    }

    private static Place finish(
            Services s, ExploreViewModel model, ExploreParts parts, FigureOffers offers) {
        ExploreView view =
                new ExploreView(
                        model,
                        parts,
                        s.tiles(),
                        () -> export(s, model, offers),
                        ids -> exportClips(s, model, ids));
        view.remember(s.memory());
        ClusterFinder finder = new ClusterFinder(model, s.navigator());
        s.finders().addClusters(finder::find);
        return view;
    }

    private static void exportClips(Services s, ExploreViewModel model, Set<Integer> ids) {
        Dataset dataset = s.project().dataset();
        Curation curation = model.curated().orElse(null);
        if (dataset == null || curation == null) {
            return;
        }
        s.dialogs()
                .chooseFolder(Messages.text("curate.export.title"), SystemFolders.home())
                .ifPresent(
                        folder ->
                                s.jobs()
                                        .submit(new ClipExport(dataset, curation).job(ids, folder))
                                        .result()
                                        .thenAccept(result -> tell(s, result)));
    }

    private static void tell(Services s, ClipExport.Result result) {
        String sentence =
                Messages.text("curate.exported", result.copied(), result.folder().toString());
        s.journal().info(sentence);
        s.ui().execute(
                        () ->
                                s.notices()
                                        .tell(
                                                new Notices.Notice(
                                                        Journal.Level.INFO,
                                                        sentence,
                                                        Messages.text("notice.show"),
                                                        () ->
                                                                s.dialogs()
                                                                        .showInFolder(
                                                                                result.folder()))));
        result.skipped()
                .forEach(
                        file ->
                                s.journal()
                                        .warn(
                                                Messages.text(
                                                        "curate.left-out",
                                                        file.path(),
                                                        file.reason())));
    }

    private static Run run(Services s, int number) {
        return Objects.requireNonNull(s.project().project(), "an open project").run(number);
    }

    private static void export(Services s, ExploreViewModel model, FigureOffers offers) {
        Project project = s.project().project();
        if (project != null) {
            offers.of(model, project.folder().resolve(FIGURES)).ifPresent(s.figures()::open);
        }
    }
}
