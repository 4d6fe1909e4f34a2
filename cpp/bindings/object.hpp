#pragma once

#include <cstddef>
#include <memory>
#include <utility>

// Objects that JavaScript holds. They aren't Embind's classes, whose inheritance, smart pointers,
// clones and finalizers would be a third of the glue that every page downloads: to JavaScript an
// object is its address, and its methods are functions that take that first. web/core/raw-object.js
// makes an object of them again; its handles call nothing after the end.

namespace bindings {

template <class Object> Object& objectAt(std::size_t address) {
  return *reinterpret_cast<Object*>(address);
}

template <class Object> std::size_t createObject() {
  return reinterpret_cast<std::size_t>(std::make_unique<Object>().release());
}

template <class Object> void deleteObject(std::size_t address) {
  std::unique_ptr<Object>(&objectAt<Object>(address)).reset();
}

template <auto method> struct Method;

template <class Object, class Result, class... Arguments, Result (Object::*method)(Arguments...)>
struct Method<method> {
  static Result call(std::size_t address, Arguments... arguments) {
    return (objectAt<Object>(address).*method)(std::forward<Arguments>(arguments)...);
  }
};

template <class Object, class Result, class... Arguments,
          Result (Object::*method)(Arguments...) const>
struct Method<method> {
  static Result call(std::size_t address, Arguments... arguments) {
    return (objectAt<Object>(address).*method)(std::forward<Arguments>(arguments)...);
  }
};

/// A method as a function of the object's address and the method's own arguments.
template <auto method> inline constexpr auto asFunction = &Method<method>::call;

} // namespace bindings
