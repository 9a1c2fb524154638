/// A recipe (dataset, features, model, training, clustering, evaluation) and its execution as a
/// run.
@NullMarked
package org.taxophone.experiment;

import org.jspecify.annotations.NullMarked;
