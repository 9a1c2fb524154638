package org.taxophone.app.launch;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.taxophone.app.dialog.figure.FigureOffer;
import org.taxophone.app.feature.data.ClipDetailView;
import org.taxophone.app.feature.data.ColumnChoice;
import org.taxophone.app.feature.data.ColumnEdits;
import org.taxophone.app.feature.data.DataView;
import org.taxophone.app.feature.data.DataViewModel;
import org.taxophone.app.feature.data.ImportReportView;
import org.taxophone.app.feature.data.LabelOrigin;
import org.taxophone.app.feature.data.LayoutBanner;
import org.taxophone.app.feature.data.LongBanner;
import org.taxophone.app.feature.data.ReadingBar;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ClipFiles;
import org.taxophone.app.shell.Place;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.export.SpectrogramFigure;
import org.taxophone.project.Project;

/// Puts the Data place together.
final class DataPlace {
    private DataPlace() {}

    static Making begin(Services s) {
        ColumnEdits edits =
                new ColumnEdits(s.project(), s.background(), s.saving(), s.dialogs()::problem);
        DataFolders folders = new DataFolders(s, edits);
        DataViewModel model =
                new DataViewModel(
                        new DataViewModel.Parts(
                                s.project(),
                                s.selection(),
                                s.player(),
                                s.audition(),
                                s.reader()::stream,
                                s.background(),
                                s.tiles().axesProperty(),
                                edits,
                                s.runs().summaries()));
        return Making.more(
                () -> {
                    ClipDetailView clip = clip(s, model);
                    clip.foot(
                            new LabelOrigin(
                                    s.project(),
                                    s.selection().blindProperty(),
                                    () -> config(s),
                                    folders::readByNames));
                    return Making.more(
                            () -> {
                                ImportReportView report =
                                        new ImportReportView(
                                                folders::readAgain, path -> showInFolder(s, path));
                                return Making.last(() -> finish(s, model, folders, clip, report));
                            });
                });
    }

    private static ClipDetailView clip(Services s, DataViewModel model) {
        return new ClipDetailView(
                model,
                new ClipDetailView.Heard(
                        s.player().playingProperty(), s.player().positionProperty()),
                s.tiles().axesProperty(),
                s.tiles().colorsProperty(),
                row -> s.dialogs().showInFolder(row.file()),
                (name, figure) -> export(s, name, figure));
    }

    private static Place finish(
            Services s,
            DataViewModel model,
            DataFolders folders,
            ClipDetailView clip,
            ImportReportView report) {
        DataView view =
                new DataView(
                        new DataView.Parts(
                                model,
                                s.selection(),
                                s.tiles(),
                                s.player().playingProperty(),
                                s.project().reportProperty(),
                                s.navigator(),
                                new ReadingBar(s.board(), s.opener().importingProperty()),
                                banners(s, folders),
                                clip,
                                report,
                                new ColumnChoice(s.preferences()),
                                folders::add,
                                folders::importLabels,
                                folders::cut,
                                files(s)));
        s.project().onSoundsBack(model::retry);
        clip.onStep(view::step);
        view.remember(s.memory());
        return view;
    }

    private static Node banners(Services s, DataFolders folders) {
        LayoutBanner layout = new LayoutBanner(s.project().reportProperty(), new LayoutAnswers(s));
        return new VBox(
                layout,
                new LongBanner(s.project().datasetProperty(), layout, new LongAnswers(s, folders)));
    }

    private static Optional<ImportConfig> config(Services s) {
        Project project = s.project().project();
        return project == null || s.project().dataset() == null
                ? Optional.empty()
                : project.importConfig();
    }

    /// The clips as files, to be dragged away.
    static ClipFiles files(Services s) {
        return new ClipFiles(s.project(), s.selection(), s.reader()::readAll, s.background());
    }

    private static void export(Services s, String name, SpectrogramFigure figure) {
        Project project = s.project().project();
        if (project != null) {
            s.figures()
                    .open(
                            new FigureOffer(
                                    Messages.text("data.figure", name),
                                    "spectrogram-" + name.replaceAll("[^\\p{L}\\p{N}_-]+", "-"),
                                    project.folder().resolve(ExplorePlace.FIGURES),
                                    () -> figure));
        }
    }

    private static void showInFolder(Services s, String path) {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.dialogs().showInFolder(dataset.root().resolve(path));
        }
    }
}
