@echo off
rem Finds what Taxophone needs, builds what is not built, and starts it.
setlocal EnableExtensions EnableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "TARGET=%ROOT%\app\target"
set "MAIN=org.taxophone.app.launch.Main"

if /i "%~1"=="--help" goto usage
if /i "%~1"=="-h" goto usage
if /i "%~1"=="help" goto usage

rem Threads that spin at a barrier keep the one they wait for from running.
if not defined OMP_WAIT_POLICY set "OMP_WAIT_POLICY=PASSIVE"

call :find_jdk
if not defined JDK (
    echo taxophone: no JDK 25 was found on this machine. Type:  winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK%"

if /i "%~1"=="setup" (
    call :need_maven || exit /b 1
    echo taxophone: JDK in %JDK%, Maven is there
    exit /b 0
)
if /i "%~1"=="test" goto test
if /i "%~1"=="package" goto package

call :build || exit /b 1
"%JDK%\bin\java.exe" "@%ROOT%\app\src\main\launch\jvm.args" %TAXOPHONE_JAVA_OPTS% "@%TARGET%\launch.args" %MAIN% %*
exit /b %ERRORLEVEL%

:usage
echo Taxophone: folders of sounds without labels become maps that you can hear.
echo.
echo   taxophone [FOLDER]           open the workbench, on a project or a folder of sounds
echo   taxophone demo               open a sample project and train on it for about a minute
echo   taxophone run DATA           import, extract, train, evaluate and map a folder of sounds
echo                                (--recipe quick^|robust^|paper/cat-uvac, --clusters K, --json ...)
echo.
echo Single steps, each with --help:
echo   taxophone import             read a folder of sounds into a project
echo   taxophone extract            compute the features that a recipe asks for
echo   taxophone train              train a recipe on a project
echo   taxophone resume             go on with a run that was stopped, or for more epochs
echo   taxophone evaluate           score a run, beside what chance would score
echo   taxophone export             write figures, tables and the report of a run
echo   taxophone experiment         several recipes by seeds and numbers of clusters, as one table
echo   taxophone sweep              try many numbers of clusters, and say what the curves suggest
echo   taxophone reproduce          run the rows of a published table, ours beside theirs
echo   taxophone apply              assign other clips to the clusters of a finished run
echo   taxophone decode             draw and sound what a trained model imagines
echo   taxophone recipes            list the recipes, or print one
echo.
echo About this machine and this program:
echo   taxophone doctor             versions, memory, GPU, sound, display, and what to do about problems
echo   taxophone bench              measure training, features, UMAP, the window and import on this machine
echo   taxophone gallery            draw every place of the workbench in every look, without a display
echo   taxophone test               the whole test suite (-Dtaxophone.long: the long one)
echo   taxophone package            a program with its own Java runtime, under installer\target
echo   taxophone setup              say what is missing
echo   taxophone --help             this page
echo.
echo It needs a JDK 25 and Maven 3.8 or newer, and finds a JDK that is not the default one.
echo TAXOPHONE_JAVA_HOME names a JDK to use; TAXOPHONE_JAVA_OPTS adds switches for Java.
exit /b 0

:test
shift
call :need_maven || exit /b 1
pushd "%ROOT%"
call mvn -B -ntp verify %1 %2 %3 %4 %5
set "STATUS=%ERRORLEVEL%"
popd
if "%STATUS%"=="0" (echo PASSED) else (echo FAILED)
exit /b %STATUS%

:package
call :need_maven || exit /b 1
pushd "%ROOT%"
call mvn -B -q -DskipTests -Ppackage package
set "STATUS=%ERRORLEVEL%"
popd
if "%STATUS%"=="0" echo Made %ROOT%\installer\target\image\taxophone
exit /b %STATUS%

:build
set "STALE="
if not exist "%TARGET%\launch.stamp" set "STALE=first"
if not exist "%TARGET%\launch.args" set "STALE=first"
if not defined STALE (
    powershell -NoProfile -Command "$made = (Get-Item '%TARGET%\launch.stamp').LastWriteTime; $all = @(Get-Item '%ROOT%\pom.xml', '%ROOT%\*\pom.xml') + @(Get-ChildItem -Recurse '%ROOT%\*\src\main'); if ($all | Where-Object { $_.LastWriteTime -gt $made } | Select-Object -First 1) { exit 1 } else { exit 0 }" || set "STALE=changed"
)
if not defined STALE exit /b 0
call :need_maven || exit /b 1
if "%STALE%"=="first" (
    echo First build: Maven fetches the libraries, about 300 MB unless they are here already, and compiles. 1>&2
    echo That takes a few minutes, once. 1>&2
) else (
    echo The sources have changed: building. 1>&2
)
pushd "%ROOT%"
call mvn -B -q -DskipTests -pl app -am process-classes
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" (
    echo taxophone: the build failed; the lines above say why 1>&2
    exit /b 1
)
type nul > "%TARGET%\launch.stamp"
exit /b 0

:need_maven
where mvn >nul 2>nul && exit /b 0
echo taxophone: Maven is missing. Unpack it from https://maven.apache.org and put its bin folder on the PATH 1>&2
exit /b 1

:find_jdk
set "JDK="
call :try "%TAXOPHONE_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~P" for /d %%D in ("%%~P\*") do call :try "%%~D"
)
exit /b 0

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25" "%~1\release" >nul && set "JDK=%~1"
exit /b 0
