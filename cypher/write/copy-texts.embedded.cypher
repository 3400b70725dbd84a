// Purpose: takes the rows of a CSV file into a table, with lists and empty texts, which CSV has not.
// Parameters: none; Table, Columns, File, Parallel and Values are filled in by the store.
// Returns: nothing of use.
COPY `__Table__` FROM (
  LOAD WITH HEADERS (__Columns__) FROM "__File__" (FILE_FORMAT='csv', HEADER=false, AUTO_DETECT=false, ESCAPE='"', PARALLEL=__Parallel__)
  RETURN __Values__
)
