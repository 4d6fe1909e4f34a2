/**
 * Embind registers types that none of our functions takes or gives: wide strings, views of memory, JavaScript values.
 * Their code would be a part of the glue that every page downloads. A binding that needs one of them takes its line out.
 */
mergeInto(LibraryManager.library, {
  _embind_register_emval: function () {},
  _embind_register_emval__deps: [],
  _embind_register_memory_view: function () {},
  _embind_register_memory_view__deps: [],
  _embind_register_std_wstring: function () {},
  _embind_register_std_wstring__deps: [],
});
