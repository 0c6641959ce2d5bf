// A CloudFront function for "viewer request". S3 knows files only: a page is the index.html of the folder that is called like it, with or without a slash at its
// end. A name with a dot is a file's, and so are licences.
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf("/") + 1);
  if (last === "") {
    request.uri += "index.html";
  } else if (last.indexOf(".") === -1 && !/^(LICENSE|NOTICE)/.test(last)) {
    request.uri += "/index.html";
  }
  return request;
}
