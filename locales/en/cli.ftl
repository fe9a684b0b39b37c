# The words of the program itself.
progress = making pages
built = Done: { $pages } pages in { $folder } ({ $written } files written, { $unchanged } unchanged, { $removed } removed) in { $seconds } s. { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
}
built-look = Look at the result: python3 -m http.server --directory { $folder } 8000, and open http://localhost:8000/
faults = { $errors ->
    [one] One error.
   *[other] { $errors } errors.
} { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
} The site is unchanged. Mend the errors and try again.
no-faults = No errors. { $warnings ->
    [0] No warnings.
    [one] One warning.
   *[other] { $warnings } warnings.
}
no-content = There is no content folder `{ $folder }`. Choose one with --content, or make a new portal with `streekwerk init`.
unknown-code = There is no fault with the code `{ $code }`. The code stands in square brackets behind the word `error` or `warning`.
unreadable = A file cannot be read: { $error }
theme-fault = The theme has a fault{ $file ->
    [none] {""}
   *[other] {" "}in { $file }
}: { $message }
render-fault = The page { $page } cannot be made with { $file }: { $message }
