package org.taxophone.app.feature.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.ImportReport;

/// What opens below the table: the import report or the statistics, one at a time.
final class Drawer {
    private static final double TABLE_SHARE = 0.7;

    private final SplitPane pane;
    private final Button showReport;
    private final ToggleButton showStatistics;
    private final ImportReportView report;
    private final StatisticsView statistics;

    Drawer(
            SplitPane pane,
            Button showReport,
            ToggleButton showStatistics,
            ImportReportView report,
            DataViewModel model) {
        this.pane = pane;
        this.showReport = showReport;
        this.showStatistics = showStatistics;
        this.report = report;
        statistics = new StatisticsView(model, () -> close(showStatistics));
        report.onClose(() -> show(report.root(), false));
        showReport.setOnAction(event -> show(report.root(), !isOpen(report.root())));
        showStatistics.setOnAction(event -> show(statistics, showStatistics.isSelected()));
    }

    private void close(ToggleButton button) {
        button.setSelected(false);
        show(statistics, false);
    }

    /// Shows each report that comes; while a folder is read anew there is none.
    void follow(
            ObservableValue<? extends @Nullable ImportReport> reports,
            ObservableValue<Boolean> reading) {
        reports.addListener((v, before, after) -> told(after));
        reading.addListener((v, before, after) -> told(after ? null : reports.getValue()));
        told(reports.getValue());
    }

    private void told(@Nullable ImportReport now) {
        report.show(now);
        showReport.setVisible(now != null);
        showReport.setManaged(now != null);
        if (now == null) {
            show(report.root(), false);
            return;
        }
        int skipped = now.skipped().size();
        showReport.setText(
                skipped == 0
                        ? Messages.text("data.report.clean")
                        : Messages.text("data.report.skipped", skipped));
        show(report.root(), skipped > 0);
    }

    private boolean isOpen(Node part) {
        return pane.getItems().contains(part);
    }

    private void show(Node part, boolean open) {
        if (!open) {
            pane.getItems().remove(part);
        } else if (!isOpen(part)) {
            pane.getItems().removeAll(report.root(), statistics);
            pane.getItems().add(part);
            pane.setDividerPositions(TABLE_SHARE);
        }
        showStatistics.setSelected(isOpen(statistics));
    }
}
