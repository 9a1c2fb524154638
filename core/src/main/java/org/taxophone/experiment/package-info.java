/// A recipe (dataset, features, model, training, clustering, evaluation) and its execution as a
/// run, from the windows of long clips to what a person should know of the result.
@NullMarked
package org.taxophone.experiment;

import org.jspecify.annotations.NullMarked;
